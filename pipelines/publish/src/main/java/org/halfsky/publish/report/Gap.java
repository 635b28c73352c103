package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * Two parts of the population side by side, in the newest year for which both have a value.
 *
 * @param size how far apart they are, without a sign
 * @param base how far apart they were in the base year, without a sign; {@code null} where one of them is missing then
 */
record Gap(
        Indicator indicator,
        int year,
        BigDecimal one,
        BigDecimal other,
        BigDecimal size,
        @Nullable BigDecimal base) {

    static final Sides RESIDENCE = new Sides(DisparityRow::urban, DisparityRow::rural, DisparityRow::urbanRuralGap);
    static final Sides SEX = new Sides(DisparityRow::male, DisparityRow::female, DisparityRow::sexGap);

    /** Which two parts, and where the release says how far apart they are. */
    record Sides(
            Function<DisparityRow, @Nullable BigDecimal> one,
            Function<DisparityRow, @Nullable BigDecimal> other,
            Function<DisparityRow, @Nullable BigDecimal> gap) {

        /** In the order of the catalog. */
        List<Gap> of(AreaEvaluation evaluation) {
            List<Gap> gaps = new ArrayList<>();
            for (Indicator indicator : evaluation.indicators()) {
                List<DisparityRow> rows = evaluation.details().disparities().stream()
                        .filter(each -> each.indicator().equals(indicator.code()) && gap.apply(each) != null)
                        .toList();
                rows.stream()
                        .max(Comparator.comparingInt(DisparityRow::year))
                        .map(each -> gap(indicator, each, rows, evaluation.firstYear()))
                        .ifPresent(gaps::add);
            }
            return gaps;
        }

        private Gap gap(Indicator indicator, DisparityRow newest, List<DisparityRow> rows, int baseYear) {
            Optional<BigDecimal> base = rows.stream()
                    .filter(each -> each.year() == baseYear && baseYear < newest.year())
                    .findFirst()
                    .map(this::size);
            return new Gap(
                    indicator,
                    newest.year(),
                    Objects.requireNonNull(one.apply(newest)),
                    Objects.requireNonNull(other.apply(newest)),
                    size(newest),
                    base.orElse(null));
        }

        private BigDecimal size(DisparityRow row) {
            return Objects.requireNonNull(gap.apply(row)).abs();
        }
    }

    boolean hasBase() {
        return base != null;
    }

    /** Below zero: they came nearer to each other. */
    int trend() {
        return base == null ? 0 : size.compareTo(base);
    }

    List<String> cells() {
        return List.of(
                indicator.name(),
                indicator.unit(),
                String.valueOf(year),
                rounded(one),
                rounded(other),
                rounded(size),
                base == null ? ReportTable.NOTHING : rounded(base),
                base == null ? ReportTable.NOTHING : trend() < 0 ? "缩小" : trend() > 0 ? "扩大" : "不变");
    }

    private String rounded(BigDecimal value) {
        return value.setScale(indicator.decimals(), RoundingMode.HALF_UP).toPlainString();
    }
}
