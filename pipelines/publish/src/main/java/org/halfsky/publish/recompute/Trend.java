package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.NavigableMap;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The least-squares line through the newest value and those of the four years before it.
 *
 * @param points   how many values those are
 * @param yearly   its slope; {@code null} with fewer than three values, and where elections move them
 * @param forecast where it stands in the end year, within what can be true; {@code null} once that year is there
 */
record Trend(
        int points, @Nullable BigDecimal yearly, @Nullable BigDecimal forecast) {

    private static final int YEARS = 5;
    private static final int LEAST_POINTS = 3;

    static Trend of(NavigableMap<Integer, JudgedValue> values, TargetTerms terms, @Nullable Indicator indicator) {
        int newest = values.lastKey();
        NavigableMap<Integer, JudgedValue> recent = values.tailMap(newest - YEARS, false);
        if (recent.size() < LEAST_POINTS || (indicator != null && indicator.course() == Indicator.Course.STEPWISE)) {
            return new Trend(recent.size(), null, null);
        }
        Ratio points = Ratio.of(recent.size());
        Ratio meanYear = Ratio.of(0);
        Ratio mean = Ratio.of(0);
        for (var each : recent.entrySet()) {
            meanYear = meanYear.plus(Ratio.of(each.getKey()).over(points));
            mean = mean.plus(Ratio.of(each.getValue().rounded()).over(points));
        }
        Ratio together = Ratio.of(0);
        Ratio spread = Ratio.of(0);
        for (var each : recent.entrySet()) {
            Ratio away = Ratio.of(each.getKey()).minus(meanYear);
            together =
                    together.plus(away.times(Ratio.of(each.getValue().rounded()).minus(mean)));
            spread = spread.plus(away.times(away));
        }
        Ratio slope = together.over(spread);
        Ratio then = mean.plus(slope.times(Ratio.of(terms.plan().endYear()).minus(meanYear)));
        return new Trend(
                recent.size(),
                slope.rounded(),
                newest < terms.plan().endYear() ? possible(then.rounded(), indicator) : null);
    }

    private static BigDecimal possible(BigDecimal value, @Nullable Indicator indicator) {
        BigDecimal most = indicator == null ? null : indicator.validMax();
        BigDecimal least = indicator == null ? null : indicator.validMin();
        BigDecimal notMore = most == null ? value : value.min(most);
        return least == null ? notMore : notMore.max(least);
    }
}
