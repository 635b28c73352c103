package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its reader sees it: hidden rows and columns gone, merged cells full, long runs of empty rows and columns shrunk to one.
 * Places count in what is left, from 0.
 */
public final class SheetView {

    private static final int LARGEST_MERGE = 200_000;
    private static final int REMEMBERED = 100_000;
    private static final int ALL_MERGES = 2_000_000;

    private final Grid grid;
    private final LabelReader labels;
    private final int firstColumn;
    private final int lastColumn;
    private final int[] gridRows;
    private final int[] gridColumns;
    private final List<List<Placed>> rows = new ArrayList<>();
    private final Map<String, CellWords> words = new HashMap<>();
    private final Map<Long, GridCell> merged = new HashMap<>();
    private final Map<Integer, Integer> viewColumns = new HashMap<>();
    private final Map<Integer, Integer> viewRows = new HashMap<>();

    /** A filled cell and the column it has in the view. */
    public record Placed(int column, GridCell cell) {}

    public SheetView(Grid grid, LabelReader labels) {
        this(grid, labels, 0, Integer.MAX_VALUE);
    }

    private SheetView(Grid grid, LabelReader labels, int firstColumn, int lastColumn) {
        this.grid = grid;
        this.labels = labels;
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
        NavigableSet<Integer> usedRows = new TreeSet<>();
        NavigableSet<Integer> usedColumns = new TreeSet<>();
        for (GridCell cell : grid.cells()) {
            if (isInside(cell)) {
                usedRows.add(cell.row());
                usedColumns.add(cell.column());
            }
        }
        gridRows = withGaps(usedRows, true);
        gridColumns = withGaps(usedColumns, false);
        for (int i = 0; i < gridRows.length; i++) {
            viewRows.put(gridRows[i], i);
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < gridColumns.length; i++) {
            viewColumns.put(gridColumns[i], i);
        }
        place();
        fillMerges();
    }

    /** Whether the sender can see the cell. */
    public boolean isVisible(GridCell cell) {
        return !grid.hidden() && !grid.isRowHidden(cell.row()) && !grid.isColumnHidden(cell.column());
    }

    private boolean isInside(GridCell cell) {
        return cell.column() >= firstColumn && cell.column() <= lastColumn && isVisible(cell);
    }

    /** The columns from the first to the last, both included, as a sheet of their own. */
    SheetView columns(int first, int last) {
        return new SheetView(grid, labels, gridColumns[first], gridColumns[last]);
    }

    /** Where a row stands in the sheet itself. */
    int gridRow(int row) {
        return gridRows[row];
    }

    private int[] withGaps(NavigableSet<Integer> used, boolean isRows) {
        List<Integer> kept = new ArrayList<>();
        int last = isRows ? -1 : firstColumn - 1;
        for (int index : used) {
            for (int gap = last + 1; gap < index; gap++) {
                if (isRows ? !grid.isRowHidden(gap) : !grid.isColumnHidden(gap)) {
                    kept.add(gap);
                    break;
                }
            }
            kept.add(index);
            last = index;
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private void place() {
        for (GridCell cell : grid.cells()) {
            Integer row = viewRows.get(cell.row());
            Integer column = viewColumns.get(cell.column());
            if (row != null && column != null && isInside(cell)) {
                rows.get(row).add(new Placed(column, cell));
            }
        }
    }

    private void fillMerges() {
        for (Merge merge : grid.merges()) {
            GridCell anchor = grid.cell(merge.firstRow(), merge.firstColumn());
            long area =
                    (long) (merge.lastRow() - merge.firstRow() + 1) * (merge.lastColumn() - merge.firstColumn() + 1);
            if (anchor != null && isInside(anchor) && area <= LARGEST_MERGE && merged.size() < ALL_MERGES) {
                for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
                    fillMergedRow(merge, row, anchor);
                }
            }
        }
    }

    private void fillMergedRow(Merge merge, int gridRow, GridCell anchor) {
        Integer row = viewRows.get(gridRow);
        for (int column = merge.firstColumn(); row != null && column <= merge.lastColumn(); column++) {
            Integer seen = viewColumns.get(column);
            if (seen != null) {
                merged.put(place(row, seen), anchor);
            }
        }
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }

    public String name() {
        return grid.name();
    }

    public Grid grid() {
        return grid;
    }

    public int rowCount() {
        return gridRows.length;
    }

    public int columnCount() {
        return gridColumns.length;
    }

    /** The filled cells of one row, from the left; only the first of a merged rectangle counts. */
    public List<Placed> row(int row) {
        return rows.get(row);
    }

    /** What stands at a place, its merged cell's content where it is part of one; {@code null} where nothing does. */
    public @Nullable GridCell at(int row, int column) {
        if (row < 0 || row >= gridRows.length || column < 0 || column >= gridColumns.length) {
            return null;
        }
        GridCell anchor = merged.get(place(row, column));
        return anchor != null ? anchor : grid.cell(gridRows[row], gridColumns[column]);
    }

    /** Whether the place shows the same cell as the other: both are parts of one merged rectangle. */
    boolean isOneCell(int row, int column, int otherRow, int otherColumn) {
        GridCell one = at(row, column);
        GridCell other = at(otherRow, otherColumn);
        return one != null && other != null && one.row() == other.row() && one.column() == other.column();
    }

    /** What the words at a place say. */
    public Label label(int row, int column) {
        GridCell cell = at(row, column);
        return cell == null ? Label.NONE : label(cell);
    }

    /** What the words of a cell say. */
    public Label label(GridCell cell) {
        return words(cell).label();
    }

    /** The words of a cell. */
    CellWords words(GridCell cell) {
        String text = CellText.of(cell);
        CellWords known = words.get(text);
        if (known == null) {
            known = labels.words(text);
            if (words.size() < REMEMBERED) {
                words.put(text, known);
            }
        }
        return known;
    }

    /** Looks like a figure, an error value, a date or a sign for no value. */
    boolean isValue(GridCell cell) {
        return cell.kind() != GridCell.Kind.TEXT || words(cell).isFigure();
    }
}
