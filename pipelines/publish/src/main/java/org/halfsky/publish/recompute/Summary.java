package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.halfsky.model.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdicts of an area counted; the columns of {@code attainment_summary} with the same names. */
public record Summary(
        Map<Verdict, Integer> counts,
        int total,
        int monitorable,
        boolean governing,
        @Nullable BigDecimal rateMonitorablePct,
        @Nullable BigDecimal rateAllPct) {

    static Summary of(Collection<Verdict> verdicts, boolean governing, boolean nearlyMetCounts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict each : Verdict.values()) {
            counts.put(each, 0);
        }
        verdicts.forEach(each -> counts.merge(each, 1, Integer::sum));
        int succeeded = count(counts, Verdict.MET)
                + count(counts, Verdict.MET_EARLY)
                + (nearlyMetCounts ? count(counts, Verdict.NEARLY_MET) : 0);
        int monitorable = count(counts, Verdict.MET)
                + count(counts, Verdict.MET_EARLY)
                + count(counts, Verdict.NEARLY_MET)
                + count(counts, Verdict.NOT_MET);
        return new Summary(
                counts,
                verdicts.size(),
                monitorable,
                governing,
                Percent.of(succeeded, monitorable),
                Percent.of(succeeded + count(counts, Verdict.QUALITATIVE_DONE), verdicts.size()));
    }

    /** How many targets came to that. */
    public int count(Verdict verdict) {
        return count(counts, verdict);
    }

    private static int count(Map<Verdict, Integer> counts, Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
