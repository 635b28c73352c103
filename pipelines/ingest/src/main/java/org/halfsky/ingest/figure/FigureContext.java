package org.halfsky.ingest.figure;

import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cell before it is read.
 *
 * @param indicator  whose value the cell should be
 * @param statedUnit the unit as the cell's row or head writes it, with or without brackets; {@code null} where neither does
 */
public record FigureContext(Indicator indicator, @Nullable String statedUnit) {

    /** A cell whose sheet says nothing about units. */
    public static FigureContext of(Indicator indicator) {
        return new FigureContext(indicator, null);
    }
}
