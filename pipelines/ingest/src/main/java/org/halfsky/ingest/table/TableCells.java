package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Block> blocks = new BlockSplitter(view, table).split();
        for (Block block : blocks) {
            Axes context = new AxesBuilder()
                    .take(block.corner())
                    .inherit(title, true, true)
                    .group(title.sex(), title.residence())
                    .build();
            body(block, context, data, asides);
        }
        for (int row : table.body()) {
            if (!table.sections().contains(row)) {
                outside(row, blocks, asides);
            }
        }
    }

    private void body(Block block, Axes context, List<DataCell> data, List<Aside> asides) {
        Map<Integer, Axes> rows = rows(block);
        Company ofRows = new Company(history);
        rows.values().forEach(ofRows::add);
        Map<Integer, Axes> columns = columns(block);
        boolean alone = columns.size() == 1;
        for (Map.Entry<Integer, Axes> row : rows.entrySet()) {
            Axes said = ofRows.among(row.getValue());
            for (Placed placed : view.row(row.getKey())) {
                Optional<Column> column = block.column(placed.column());
                Axes above = columns.get(placed.column());
                if (above != null) {
                    data.add(new DataCell(placed.cell(), said, above, context, alone));
                } else if (column.isPresent()) {
                    asides.add(new Aside(placed.cell(), because(column.get(), placed.cell())));
                }
            }
        }
    }

    private Map<Integer, Axes> rows(Block block) {
        RowReader reader = new RowReader(view, block);
        Map<Integer, Axes> rows = new LinkedHashMap<>();
        for (int row : table.body()) {
            if (table.sections().contains(row)) {
                reader.section(row);
            } else {
                rows.put(row, reader.row(row));
            }
        }
        return rows;
    }

    /** What the heads of the value columns say. */
    private Map<Integer, Axes> columns(Block block) {
        List<Column> values = new ArrayList<>(block.columns());
        values.removeIf(each -> each.use() != Column.Use.VALUE);
        Company company = new Company(history);
        values.forEach(each -> company.add(each.axes()));
        Map<Integer, Axes> columns = new LinkedHashMap<>();
        values.forEach(each -> columns.put(each.index(), company.among(each.axes())));
        return columns;
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

    private void outside(int row, List<Block> blocks, List<Aside> asides) {
        for (Placed placed : view.row(row)) {
            if (blocks.stream().noneMatch(each -> each.column(placed.column()).isPresent())) {
                asides.add(new Aside(placed.cell(), IgnoredBecause.NOT_DATA));
            }
        }
    }
}
