package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.table.SheetReading.Aside;
import org.halfsky.ingest.table.SheetView.Placed;
import org.halfsky.model.IgnoredBecause;

/** Finds the tables of a sheet and says of every filled cell what it is. */
public final class SheetTables {

    private static final Comparator<DataCell> READING_ORDER = Comparator.<DataCell>comparingInt(
                    each -> each.cell().row())
            .thenComparingInt(each -> each.cell().column());

    private final LabelReader labels;
    private final TitleReader titles;

    public SheetTables(LabelReader labels, TitleReader titles) {
        this.labels = labels;
        this.titles = titles;
    }

    /**
     * Takes the sheet apart.
     *
     * @param named what the sheet's name says
     */
    public SheetReading read(Grid grid, Axes named) {
        SheetView view = new SheetView(grid, labels);
        List<DataCell> data = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (!view.isVisible(cell)) {
                asides.add(new Aside(cell, IgnoredBecause.HIDDEN));
            }
        }
        SheetLayout layout = new TableFinder(view).find();
        for (Map.Entry<Integer, IgnoredBecause> row : layout.surrounding().entrySet()) {
            view.row(row.getKey()).forEach(each -> asides.add(new Aside(each.cell(), row.getValue())));
        }
        Axes above = Axes.NOTHING;
        for (Table table : layout.tables()) {
            Axes lines = titles.lines(view, table.titles());
            above = table.titles().isEmpty()
                    ? above
                    : new AxesBuilder().take(lines).inherit(above, false, true).build();
            new TableCells(
                            view,
                            table,
                            new AxesBuilder()
                                    .take(above)
                                    .inherit(named, true, false)
                                    .build())
                    .into(data, asides);
        }
        data.sort(READING_ORDER);
        return new SheetReading(data, asides, layout.tables().size());
    }

    /** The cells of one table. */
    private static final class TableCells {
        private final SheetView view;
        private final Table table;
        private final Axes title;

        TableCells(SheetView view, Table table, Axes title) {
            this.view = view;
            this.table = table;
            this.title = title;
        }

        void into(List<DataCell> data, List<Aside> asides) {
            for (int row : table.head()) {
                view.row(row).forEach(each -> asides.add(new Aside(each.cell(), IgnoredBecause.HEADER)));
            }
            List<Block> blocks = new BlockSplitter(view, table).split();
            for (int row : table.sections()) {
                view.row(row).forEach(each -> asides.add(new Aside(each.cell(), IgnoredBecause.SECTION)));
            }
            for (Block block : blocks) {
                body(block, data, asides);
            }
            for (int row : table.body()) {
                if (!table.sections().contains(row)) {
                    outside(row, blocks, asides);
                }
            }
        }

        private void body(Block block, List<DataCell> data, List<Aside> asides) {
            RowReader rows = new RowReader(view, block);
            Axes context = new AxesBuilder()
                    .take(block.corner())
                    .inherit(title, true, true)
                    .group(title.sex(), title.residence())
                    .build();
            boolean alone = block.columns().stream()
                            .filter(each -> each.use() == Column.Use.VALUE)
                            .count()
                    == 1;
            for (int row : table.body()) {
                if (table.sections().contains(row)) {
                    rows.section(row);
                    continue;
                }
                Axes said = rows.row(row);
                for (Placed placed : view.row(row)) {
                    Optional<Column> column = block.column(placed.column());
                    if (column.isPresent() && column.get().use() == Column.Use.VALUE) {
                        data.add(new DataCell(placed.cell(), said, column.get().axes(), context, alone));
                    } else if (column.isPresent()) {
                        asides.add(new Aside(placed.cell(), because(column.get(), placed.cell())));
                    }
                }
            }
        }

        private static IgnoredBecause because(Column column, GridCell cell) {
            return switch (column.use()) {
                case STUB -> IgnoredBecause.HEADER;
                case ORDER -> IgnoredBecause.ROW_NUMBER;
                case SECTION -> IgnoredBecause.SECTION;
                case BESIDE -> CellText.isValue(cell) ? IgnoredBecause.NOT_DATA : IgnoredBecause.HEADER;
                case VALUE, NOT_DATA -> IgnoredBecause.NOT_DATA;
            };
        }

        private void outside(int row, List<Block> blocks, List<Aside> asides) {
            for (Placed placed : view.row(row)) {
                if (blocks.stream()
                        .noneMatch(each -> each.column(placed.column()).isPresent())) {
                    asides.add(new Aside(placed.cell(), IgnoredBecause.NOT_DATA));
                }
            }
        }
    }
}
