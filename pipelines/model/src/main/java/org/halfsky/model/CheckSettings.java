package org.halfsky.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers on which rules turn.
 *
 * @param thresholds those set by the installation; the others stand at their standard
 */
public record CheckSettings(Map<Threshold, BigDecimal> thresholds) {

    public CheckSettings {
        Map<Threshold, BigDecimal> all = new EnumMap<>(Threshold.class);
        for (Threshold each : Threshold.values()) {
            BigDecimal value = Objects.requireNonNullElse(thresholds.get(each), each.standard());
            if (value.compareTo(each.least()) < 0 || value.compareTo(each.greatest()) > 0) {
                throw new IllegalArgumentException("%s: %s is not from %s to %s"
                        .formatted(each.key(), value.toPlainString(), each.least(), each.greatest()));
            }
            all.put(each, value);
        }
        thresholds = Map.copyOf(all);
    }

    /** Every threshold at its standard. */
    public static CheckSettings defaults() {
        return new CheckSettings(Map.of());
    }

    /** The same with another value of one threshold. */
    public CheckSettings with(Threshold threshold, BigDecimal value) {
        Map<Threshold, BigDecimal> changed = new EnumMap<>(thresholds);
        changed.put(threshold, value);
        return new CheckSettings(changed);
    }

    /** Every threshold by the name that formulas give it. */
    public SortedMap<String, BigDecimal> byKey() {
        SortedMap<String, BigDecimal> named = new TreeMap<>();
        thresholds.forEach((each, value) -> named.put(each.key(), value));
        return named;
    }
}
