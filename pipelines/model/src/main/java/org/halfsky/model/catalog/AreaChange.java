package org.halfsky.model.catalog;

import org.halfsky.model.AreaCode;

/**
 * One old area and one new area of one change: a row of {@code area_change.csv}.
 *
 * @param changeYear first year-end table that shows it
 * @param wholeUnit  false where only a part moved
 */
public record AreaChange(
        String eventId,
        int changeYear,
        String eventType,
        boolean wholeUnit,
        AreaCode oldCode,
        String oldName,
        AreaCode newCode,
        String newName) {}
