package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;

/** The county that decides for an area: the one with the highest or the lowest value, where enough counties gave one. */
final class WorstCounty {

    private final JudgedValues values;
    private final LowestAreas lowestAreas;
    private final BigDecimal minCoveragePct;

    WorstCounty(JudgedValues values, LowestAreas lowestAreas, BigDecimal minCoveragePct) {
        this.values = values;
        this.lowestAreas = lowestAreas;
        this.minCoveragePct = minCoveragePct;
    }

    NavigableMap<Integer, JudgedValue> of(AreaCode area, IndicatorCode indicator, boolean isHighest) {
        Map<Integer, Integer> given = new HashMap<>();
        NavigableMap<Integer, JudgedValue> worst = new TreeMap<>();
        for (AreaCode county : lowestAreas.under(area)) {
            values.own(county, new Measured(indicator, Measured.EVERYBODY)).forEach((year, value) -> {
                given.merge(year, 1, Integer::sum);
                worst.merge(year, value, (before, next) -> isWorse(next, before, isHighest) ? next : before);
            });
        }
        worst.keySet().removeIf(year -> !isEnough(given.getOrDefault(year, 0), lowestAreas.existing(area, year)));
        return worst;
    }

    private boolean isEnough(int given, int existing) {
        return existing > 0 && Percent.reaches(given, existing, minCoveragePct);
    }

    private static boolean isWorse(JudgedValue value, JudgedValue before, boolean isHighest) {
        int compared = value.exact().compareTo(before.exact());
        return isHighest ? compared > 0 : compared < 0;
    }
}
