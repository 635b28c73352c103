package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.jspecify.annotations.Nullable;

/**
 * Two parts of the population side by side, in the newest year for which both have a value.
 *
 * @param base how far apart they were in the base year, without a sign; {@code null} where one of them is missing then
 */
record Gap(
        Indicator indicator,
        int year,
        BigDecimal one,
        BigDecimal other,
        @Nullable BigDecimal base) {

    /** In the order of the catalog. Counts are left out: that more people live in towns is no gap. */
    static List<Gap> between(Breakdown one, Breakdown other, AreaEvaluation evaluation) {
        Map<Indicator, SortedMap<Integer, BigDecimal>> ones = series(one, evaluation);
        Map<Indicator, SortedMap<Integer, BigDecimal>> others = series(other, evaluation);
        List<Gap> gaps = new ArrayList<>();
        for (IndicatorHistory history : evaluation.histories()) {
            Indicator indicator = history.indicator();
            SortedMap<Integer, BigDecimal> left = ones.get(indicator);
            SortedMap<Integer, BigDecimal> right = others.get(indicator);
            if (history.breakdown().equals(one) && left != null && right != null) {
                List<Integer> years = new ArrayList<>(left.keySet());
                years.retainAll(right.keySet());
                if (!years.isEmpty()) {
                    gaps.add(of(indicator, Collections.max(years), left, right, evaluation.firstYear()));
                }
            }
        }
        return gaps;
    }

    private static Gap of(
            Indicator indicator,
            int year,
            SortedMap<Integer, BigDecimal> left,
            SortedMap<Integer, BigDecimal> right,
            int baseYear) {
        BigDecimal leftBase = left.get(baseYear);
        BigDecimal rightBase = right.get(baseYear);
        BigDecimal base = baseYear == year || leftBase == null || rightBase == null
                ? null
                : leftBase.subtract(rightBase).abs();
        return new Gap(
                indicator, year, Objects.requireNonNull(left.get(year)), Objects.requireNonNull(right.get(year)), base);
    }

    private static Map<Indicator, SortedMap<Integer, BigDecimal>> series(
            Breakdown breakdown, AreaEvaluation evaluation) {
        Map<Indicator, SortedMap<Integer, BigDecimal>> series = new HashMap<>();
        for (IndicatorHistory history : evaluation.histories()) {
            if (history.breakdown().equals(breakdown) && history.indicator().kind() != Indicator.Kind.COUNT) {
                SortedMap<Integer, BigDecimal> values = new TreeMap<>();
                for (ValueRow row : history.byYear().values()) {
                    if (row.value() != null) {
                        values.put(row.year(), row.value());
                    }
                }
                series.put(history.indicator(), values);
            }
        }
        return series;
    }

    BigDecimal size() {
        return one.subtract(other).abs();
    }

    boolean hasBase() {
        return base != null;
    }

    /** Below zero: they came nearer to each other. */
    int trend() {
        return base == null ? 0 : size().compareTo(base);
    }

    List<String> cells() {
        return List.of(
                indicator.name(),
                indicator.unit(),
                String.valueOf(year),
                rounded(one),
                rounded(other),
                rounded(size()),
                base == null ? ReportTable.NOTHING : rounded(base),
                base == null ? ReportTable.NOTHING : trend() < 0 ? "缩小" : trend() > 0 ? "扩大" : "不变");
    }

    private String rounded(BigDecimal value) {
        return value.setScale(indicator.decimals(), RoundingMode.HALF_UP).toPlainString();
    }
}
