package org.halfsky.model.release;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;

/**
 * The cell behind a figure that an area reported itself.
 *
 * @param areaCode that the area, or what it was made from, bore in that year
 * @param file     as it was sent
 * @param cell     {@code D17}
 */
public record SourceRow(
        IndicatorCode indicator,
        Breakdown breakdown,
        int year,
        AreaCode areaCode,
        BigDecimal value,
        String submission,
        String file,
        String sheet,
        String cell,
        OffsetDateTime receivedAt) {

    /** The same, its receipt time by the clock of a zone. */
    public SourceRow in(ZoneId zone) {
        OffsetDateTime here = receivedAt.atZoneSameInstant(zone).toOffsetDateTime();
        return new SourceRow(indicator, breakdown, year, areaCode, value, submission, file, sheet, cell, here);
    }
}
