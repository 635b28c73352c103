package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * What an area itself reported for a year, as it was accepted: a row of {@code observation}.
 *
 * @param value   {@code null} exactly where it said why there is none
 * @param missing {@code null} where there is a value
 */
public record ReportedRow(
        IndicatorCode indicator,
        Breakdown breakdown,
        @Nullable BigDecimal value,
        @Nullable MissingReason missing) {}
