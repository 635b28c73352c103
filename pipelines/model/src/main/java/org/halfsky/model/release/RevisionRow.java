package org.halfsky.model.release;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * A statement that another one with another value stands before.
 *
 * @param isOfYearBefore whether it stood in a 上年 column, which a 本年 statement of that year always stands before
 */
public record RevisionRow(
        IndicatorCode indicator,
        Breakdown breakdown,
        int year,
        @Nullable BigDecimal oldValue,
        Cell oldCell,
        @Nullable BigDecimal newValue,
        Cell newCell,
        boolean isOfYearBefore) {

    /** Where a statement stood. */
    public record Cell(String submission, String file, String place, OffsetDateTime receivedAt) {

        private Cell in(ZoneId zone) {
            return new Cell(
                    submission, file, place, receivedAt.atZoneSameInstant(zone).toOffsetDateTime());
        }
    }

    /** The same, its receipt times by the clock of a zone. */
    public RevisionRow in(ZoneId zone) {
        return new RevisionRow(
                indicator, breakdown, year, oldValue, oldCell.in(zone), newValue, newCell.in(zone), isOfYearBefore);
    }
}
