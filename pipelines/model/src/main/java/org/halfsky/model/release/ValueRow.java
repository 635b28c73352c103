package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * Area × indicator × year × breakdown on the boundaries of the newest data year: a row of {@code indicator_area_year}.
 *
 * @param value         the level's own report, else the roll-up where it covers enough, else {@code null}
 * @param basis         {@code reported}, {@code computed} or {@code suppressed}; {@code null} where there is no value
 * @param coveragePct   share of the direct parts that gave all operands
 * @param difference    reported − computed, where both are there
 */
public record ValueRow(
        AreaCode areaCode,
        IndicatorCode indicatorCode,
        int year,
        Breakdown breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueReported,
        @Nullable BigDecimal valueComputed,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String basis,
        @Nullable BigDecimal coveragePct,
        @Nullable BigDecimal difference) {

    /** Whether there is a value that is not published, since it would tell a small count of a sensitive indicator. */
    public boolean isSuppressed() {
        return "suppressed".equals(basis);
    }
}
