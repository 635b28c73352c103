package org.halfsky.publish.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Which indicators tell something of a sensitive count: the count, its rates, and the rates that are measured by it. */
final class SensitiveCounts {

    private final Map<IndicatorCode, Set<IndicatorCode>> byIndicator = new HashMap<>();

    SensitiveCounts(Catalog catalog) {
        Set<IndicatorCode> counts = new HashSet<>();
        for (Indicator each : catalog.indicators()) {
            if (each.sensitive()) {
                counts.add(each.numerator() == null ? each.code() : each.numerator());
            }
        }
        for (Indicator each : catalog.indicators()) {
            add(each, each.code(), counts);
            add(each, each.numerator(), counts);
            add(each, each.denominator(), counts);
        }
    }

    private void add(Indicator indicator, @Nullable IndicatorCode of, Set<IndicatorCode> counts) {
        if (of != null && counts.contains(of)) {
            byIndicator
                    .computeIfAbsent(indicator.code(), any -> new HashSet<>())
                    .add(of);
        }
    }

    /** Every indicator that tells something of one, and what those are measured by. */
    Set<IndicatorCode> withOperands(Catalog catalog) {
        Set<IndicatorCode> all = new HashSet<>(byIndicator.keySet());
        for (Indicator each : catalog.indicators()) {
            if (byIndicator.containsKey(each.code()) && each.denominator() != null) {
                all.add(each.denominator());
            }
        }
        return all;
    }

    /** The counts that an indicator tells something of; none for one that is not sensitive. */
    Set<IndicatorCode> toldBy(IndicatorCode indicator) {
        return byIndicator.getOrDefault(indicator, Set.of());
    }
}
