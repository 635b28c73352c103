package org.halfsky.ingest.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects one sheet, cell by cell in any order. A later cell at the same place stands for the earlier one. */
public final class GridBuilder {
    private static final Comparator<GridCell> ROW_MAJOR =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    private final String name;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean hidden;

    public GridBuilder(String name) {
        this.name = name;
    }

    /** Adds a cell; one whose text is blank is no cell and is left out. */
    public GridBuilder add(GridCell cell) {
        if (!cell.text().isBlank()) {
            cells.add(cell);
        }
        return this;
    }

    /** Adds words at a place counted from 0. */
    public GridBuilder text(int row, int column, String text) {
        return add(GridCell.text(row, column, text));
    }

    public GridBuilder merge(Merge merge) {
        merges.add(merge);
        return this;
    }

    public GridBuilder hideRow(int row) {
        hiddenRows.set(row);
        return this;
    }

    /** Hides columns, both bounds included. */
    public GridBuilder hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
        return this;
    }

    /** Hides the sheet itself. */
    public GridBuilder hide() {
        hidden = true;
        return this;
    }

    public Grid build() {
        if (!isRowMajor()) {
            cells.sort(ROW_MAJOR);
        }
        List<GridCell> unique = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            int last = unique.size() - 1;
            if (last >= 0 && ROW_MAJOR.compare(unique.get(last), cell) == 0) {
                unique.set(last, cell);
            } else {
                unique.add(cell);
            }
        }
        return new Grid(this, unique);
    }

    private boolean isRowMajor() {
        for (int i = 1; i < cells.size(); i++) {
            if (ROW_MAJOR.compare(cells.get(i - 1), cells.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    int size() {
        return cells.size();
    }

    BitSet hiddenRows() {
        return (BitSet) hiddenRows.clone();
    }

    BitSet hiddenColumns() {
        return (BitSet) hiddenColumns.clone();
    }

    /** The merges cut to the used part of the sheet; what is then outside of it or a single cell is left out. */
    List<Merge> mergesWithin(int rows, int columns) {
        List<Merge> within = new ArrayList<>();
        for (Merge merge : merges) {
            int lastRow = Math.min(merge.lastRow(), rows - 1);
            int lastColumn = Math.min(merge.lastColumn(), columns - 1);
            boolean used = merge.firstRow() <= lastRow && merge.firstColumn() <= lastColumn;
            if (used && (merge.firstRow() < lastRow || merge.firstColumn() < lastColumn)) {
                within.add(new Merge(merge.firstRow(), merge.firstColumn(), lastRow, lastColumn));
            }
        }
        return List.copyOf(within);
    }
}
