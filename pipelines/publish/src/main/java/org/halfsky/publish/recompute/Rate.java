package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that follows from two others.
 *
 * @param multiplier value = multiplier × numerator ÷ denominator
 * @param numerator  {@code null} where it is no count, so that it cannot be added up; the same for the denominator
 */
record Rate(
        IndicatorCode code,
        BigDecimal multiplier,
        @Nullable IndicatorCode numerator,
        @Nullable IndicatorCode denominator) {}
