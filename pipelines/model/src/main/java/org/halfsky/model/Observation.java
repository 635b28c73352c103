package org.halfsky.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator, one area, one year, one breakdown, as one cell states it: the grain of {@code fct_observation}.
 * Never edited: a correction is a new observation from a later submission.
 *
 * @param year        the year measured, not the year reported
 * @param value       in the indicator's own unit, unrounded; {@code null} exactly when {@code missing} is given
 * @param missing     why there is no value
 * @param approximate the cell says 余, 约, 以上 or the like
 * @param decimals    digits after the point as the reader of the sheet sees them; 0 where there is no value
 * @param text        the cell as displayed
 */
public record Observation(
        AreaCode area,
        IndicatorCode indicator,
        int year,
        Breakdown breakdown,
        @Nullable BigDecimal value,
        @Nullable MissingReason missing,
        boolean approximate,
        int decimals,
        String text,
        Statement statement,
        CellRef source) {

    public Observation {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException(
                    "%s: expected either a value or a reason, saw %s and %s".formatted(source, value, missing));
        }
    }
}
