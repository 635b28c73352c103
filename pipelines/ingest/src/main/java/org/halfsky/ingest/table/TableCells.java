package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.table.SheetReading.Aside;
import org.halfsky.ingest.table.SheetView.Placed;
import org.halfsky.model.IgnoredBecause;

/** Says of every filled cell of one table what it is. */
final class TableCells {

    private final SheetView view;
    private final Table table;
    private final AreaHistory history;

    TableCells(SheetView view, Table table, AreaHistory history) {
        this.view = view;
        this.table = table;
        this.history = history;
    }

    /** Puts each cell into one of the two lists. */
    void into(Axes title, List<DataCell> data, List<Aside> asides) {
        for (int row : table.head()) {
            view.row(row).forEach(each -> asides.add(new Aside(each.cell(), IgnoredBecause.HEADER)));
        }
        for (int row : table.sections()) {
            view.row(row).forEach(each -> asides.add(new Aside(each.cell(), IgnoredBecause.SECTION)));
        }
        Map<Integer, BlockAxes> byColumn = new HashMap<>();
        for (Block block : new BlockSplitter(view, table).split()) {
            BlockAxes axes = new BlockAxes(view, table, block, history).under(title);
            block.columns().forEach(each -> byColumn.put(each.index(), axes));
        }
        for (int row : table.body()) {
            for (Placed placed : table.isSection(row) ? List.<Placed>of() : view.row(row)) {
                BlockAxes axes = byColumn.get(placed.column());
                Column column = axes == null ? null : axes.column(placed.column());
                if (axes == null || column == null) {
                    beside(placed.cell(), title, data, asides);
                } else if (column.use() == Column.Use.VALUE) {
                    data.add(axes.data(row, placed));
                } else {
                    asides.add(new Aside(placed.cell(), because(column, placed.cell())));
                }
            }
        }
    }

    /** What stands outside of the head's columns: a figure there could be anything, and whoever wrote it should hear so. */
    private void beside(GridCell cell, Axes title, List<DataCell> data, List<Aside> asides) {
        if (view.isValue(cell)) {
            Axes unclear = new AxesBuilder().unclear("").build();
            data.add(new DataCell(cell, Axes.NOTHING, unclear, title, false));
        } else {
            asides.add(new Aside(cell, IgnoredBecause.NOT_DATA));
        }
    }

    private IgnoredBecause because(Column column, GridCell cell) {
        return switch (column.use()) {
            case STUB -> IgnoredBecause.HEADER;
            case ORDER -> IgnoredBecause.ROW_NUMBER;
            case SECTION -> IgnoredBecause.SECTION;
            case BESIDE -> view.isValue(cell) ? IgnoredBecause.NOT_DATA : IgnoredBecause.HEADER;
            case VALUE, NOT_DATA -> IgnoredBecause.NOT_DATA;
        };
    }
}
