package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The degrees of attainment of an area put together; the columns of {@code domain_score} with the same names. */
public record Score(
        int targets,
        int scored,
        @Nullable BigDecimal coveragePct,
        @Nullable BigDecimal scorePct,
        int progressScored,
        @Nullable BigDecimal progressScorePct) {

    /** @param ways of the targets that are not qualitative, {@code null} for one of which nothing can be said */
    static Score of(Collection<@Nullable Progress> ways) {
        List<BigDecimal> degrees = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (@Nullable Progress each : ways) {
            if (each != null && each.degreePct() != null) {
                degrees.add(each.degreePct());
            }
            if (each != null && each.progressPct() != null) {
                shares.add(each.progressPct());
            }
        }
        return new Score(
                ways.size(),
                degrees.size(),
                Percent.of(degrees.size(), ways.size()),
                mean(degrees),
                shares.size(),
                mean(shares));
    }

    /** Of all domains: the mean of theirs. */
    static Score ofDomains(Collection<Score> domains) {
        int targets = domains.stream().mapToInt(Score::targets).sum();
        int scored = domains.stream().mapToInt(Score::scored).sum();
        return new Score(
                targets,
                scored,
                Percent.of(scored, targets),
                mean(domains.stream()
                        .map(Score::scorePct)
                        .filter(Objects::nonNull)
                        .toList()),
                domains.stream().mapToInt(Score::progressScored).sum(),
                mean(domains.stream()
                        .map(Score::progressScorePct)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> all) {
        return all.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
