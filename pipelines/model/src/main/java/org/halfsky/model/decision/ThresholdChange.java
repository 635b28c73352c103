package org.halfsky.model.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Threshold;

/** 调整审核界限: from now on submissions are checked by these thresholds. Those before the first change were checked by the standard ones. */
public record ThresholdChange(CheckSettings settings) implements Ruling {

    static final String KIND = "thresholds";

    /** @throws IllegalArgumentException if a word is no threshold, or not a number within its bounds */
    static ThresholdChange parse(Map<String, String> words) {
        Map<String, Threshold> byKey =
                Arrays.stream(Threshold.values()).collect(Collectors.toMap(Threshold::key, each -> each));
        Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
        words.forEach((key, value) -> {
            Threshold threshold = byKey.get(key);
            if (threshold == null) {
                throw new IllegalArgumentException("%s: there is no threshold '%s'".formatted(KIND, key));
            }
            thresholds.put(threshold, new BigDecimal(value));
        });
        return new ThresholdChange(new CheckSettings(thresholds));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Those that are not at their standard. */
    @Override
    public Map<String, String> words() {
        return settings.thresholds().entrySet().stream()
                .filter(each -> each.getValue().compareTo(each.getKey().standard()) != 0)
                .collect(Collectors.toMap(
                        each -> each.getKey().key(), each -> each.getValue().toPlainString()));
    }
}
