package org.halfsky.ingest.grid;

/**
 * A rectangle of cells merged into one; only the top left one can hold something. All four bounds count from 0 and belong to it.
 * Cut to the used part of the sheet.
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether the cell lies in the rectangle. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
