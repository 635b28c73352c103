package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an area, a measure and a year, worked out anew; the columns of {@code indicator_area_year} with the same names.
 *
 * @param value the own report, else what was computed where enough parts gave it
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal coveragePct) {

    static Figure ofReport(BigDecimal own) {
        return new Figure(own, own, null, null, null, null);
    }

    /** {@code reported} or {@code computed}; {@code null} where there is no value. */
    public @Nullable String basis() {
        if (reported != null) {
            return "reported";
        }
        return value == null ? null : "computed";
    }

    public @Nullable BigDecimal difference() {
        return reported == null || computed == null ? null : reported.subtract(computed);
    }
}
