package org.halfsky.ingest.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.IgnoredBecause;

/**
 * A sheet taken apart: every filled cell stands in exactly one of the two lists.
 *
 * @param data   cells where a value should stand, row by row
 * @param asides all other cells, and why they are no data
 * @param unread of the asides, cells of rows that look like data and belong to no table
 * @param titles what is said above each table that was found, from the top
 */
public record SheetReading(List<DataCell> data, List<Aside> asides, List<GridCell> unread, List<Axes> titles) {

    /** A cell that is no data. */
    public record Aside(GridCell cell, IgnoredBecause because) {}

    public SheetReading {
        data = List.copyOf(data);
        asides = List.copyOf(asides);
        unread = List.copyOf(unread);
        titles = List.copyOf(titles);
    }

    /** Every cell that the sender can see. */
    public List<GridCell> visible() {
        Stream<GridCell> besides = asides.stream()
                .filter(each -> each.because() != IgnoredBecause.HIDDEN)
                .map(Aside::cell);
        return Stream.concat(besides, data.stream().map(DataCell::cell))
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
    }
}
