package org.halfsky.model.release;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
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
        OffsetDateTime receivedAt) {}
