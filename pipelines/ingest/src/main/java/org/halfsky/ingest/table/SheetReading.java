package org.halfsky.ingest.table;

import java.util.List;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.IgnoredBecause;

/**
 * A sheet taken apart: every filled cell stands in exactly one of the two lists.
 *
 * @param data   cells where a value should stand, row by row
 * @param asides all other cells, and why they are no data
 * @param unread of the asides, cells of rows that look like data and belong to no table
 * @param tables how many tables were found
 */
public record SheetReading(List<DataCell> data, List<Aside> asides, List<GridCell> unread, int tables) {

    /** A cell that is no data. */
    public record Aside(GridCell cell, IgnoredBecause because) {}

    public SheetReading {
        data = List.copyOf(data);
        asides = List.copyOf(asides);
        unread = List.copyOf(unread);
    }
}
