package org.halfsky.model.explanation;

import java.math.BigDecimal;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, in the words of the catalog that the release was made with.
 *
 * @param aggregation {@code sum}, {@code ratio_of_sums} or {@code not_aggregatable}
 * @param multiplier  value = multiplier × numerator ÷ denominator
 */
public record IndicatorFacts(
        IndicatorCode code,
        String name,
        String unit,
        int decimals,
        String aggregation,
        @Nullable IndicatorCode numerator,
        @Nullable IndicatorCode denominator,
        BigDecimal multiplier) {

    public boolean isCount() {
        return aggregation.equals("sum");
    }

    /** Whether it is worked out from two others. */
    public boolean isRate() {
        return aggregation.equals("ratio_of_sums") && numerator != null && denominator != null;
    }
}
