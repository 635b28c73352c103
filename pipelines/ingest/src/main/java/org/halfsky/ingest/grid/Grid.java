package org.halfsky.ingest.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: its filled cells, what is merged, what is hidden. Bounded by its filled cells, however much formatted emptiness follows.
 * Never changes once built.
 */
public final class Grid {
    private final String name;
    private final boolean hidden;
    private final List<GridCell> cells;
    private final int[] rowNumbers;
    private final int[] rowStarts;
    private final int columnCount;
    private final List<Merge> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    Grid(GridBuilder from, List<GridCell> rowMajor) {
        this.name = from.name();
        this.hidden = from.isHidden();
        this.cells = List.copyOf(rowMajor);
        this.rowNumbers = cells.stream().mapToInt(GridCell::row).distinct().toArray();
        this.rowStarts = new int[rowNumbers.length + 1];
        int filledRow = 0;
        int columns = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).row() != rowNumbers[filledRow]) {
                rowStarts[++filledRow] = i;
            }
            columns = Math.max(columns, cells.get(i).column() + 1);
        }
        this.rowStarts[rowNumbers.length] = cells.size();
        this.columnCount = columns;
        this.merges = from.mergesWithin(rowCount(), columnCount);
        this.hiddenRows = from.hiddenRows();
        this.hiddenColumns = from.hiddenColumns();
    }

    /** The sheet's name; of a CSV the file's name without extension. */
    public String name() {
        return name;
    }

    /** Hidden or very hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** The filled cells, row by row from the top, each row from the left. */
    public List<GridCell> cells() {
        return cells;
    }

    /** The filled cell at a place, or {@code null} where nothing is displayed. Both count from 0 and may lie anywhere. */
    public @Nullable GridCell cell(int row, int column) {
        int filledRow = Arrays.binarySearch(rowNumbers, row);
        if (filledRow < 0) {
            return null;
        }
        int low = rowStarts[filledRow];
        int high = rowStarts[filledRow + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GridCell candidate = cells.get(middle);
            if (candidate.column() == column) {
                return candidate;
            }
            if (candidate.column() < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The filled cells of one row, from the left; none where the row is empty or beyond the sheet. */
    public List<GridCell> row(int row) {
        int filledRow = Arrays.binarySearch(rowNumbers, row);
        return filledRow < 0 ? List.of() : cells.subList(rowStarts[filledRow], rowStarts[filledRow + 1]);
    }

    /** Rows down to the last filled cell. */
    public int rowCount() {
        return rowNumbers.length == 0 ? 0 : rowNumbers[rowNumbers.length - 1] + 1;
    }

    /** Columns up to the rightmost filled cell. */
    public int columnCount() {
        return columnCount;
    }

    /** Merged rectangles, in the order of the file. */
    public List<Merge> merges() {
        return merges;
    }

    /** Hidden by hand, by a filter, by a closed group, or because it has no height. */
    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    /** Hidden by hand, by a closed group, or because it has no width. */
    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    @Override
    public String toString() {
        return "%s: %d cells in %d rows".formatted(name, cells.size(), rowCount());
    }
}
