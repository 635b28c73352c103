package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * A rate with what it rests on: a row of {@code rate_interval}.
 *
 * @param lower       lower bound of the 95 % interval; {@code null} where it cannot be said, as the upper one
 * @param pooledCases of three years together; {@code null} where one of them is not known, as what follows it
 */
public record IntervalRow(
        IndicatorCode indicator,
        int year,
        Breakdown breakdown,
        @Nullable BigDecimal value,
        BigDecimal cases,
        BigDecimal population,
        boolean smallSample,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal pooledCases,
        @Nullable BigDecimal pooledPopulation,
        @Nullable BigDecimal pooledValue) {}
