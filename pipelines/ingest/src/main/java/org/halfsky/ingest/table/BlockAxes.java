package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.Map;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.table.SheetView.Placed;
import org.jspecify.annotations.Nullable;

/** What every row and every column of one block says. */
final class BlockAxes {

    private final Block block;
    private final Map<Integer, Axes> rows = new HashMap<>();
    private final Map<Integer, Axes> columns = new HashMap<>();
    private Axes context = Axes.NOTHING;

    BlockAxes(SheetView view, Table table, Block block, AreaHistory history) {
        this.block = block;
        readColumns(new Company(history));
        readRows(new RowReader(view, block), table, new Company(history));
    }

    /** Of several columns of values, those without a head could be anything. */
    private void readColumns(Company company) {
        for (Column column : block.columns()) {
            if (column.use() == Column.Use.VALUE) {
                company.add(column.axes());
                columns.put(column.index(), column.axes());
            }
        }
        columns.replaceAll((index, axes) -> company.among(axes));
        if (columns.size() > 1) {
            block.columns().stream()
                    .filter(each ->
                            columns.containsKey(each.index()) && each.path().isEmpty())
                    .forEach(each -> columns.put(
                            each.index(), new AxesBuilder().unclear("").build()));
        }
    }

    private void readRows(RowReader reader, Table table, Company company) {
        for (int row : table.body()) {
            if (table.isSection(row)) {
                reader.section(row);
            } else {
                Axes said = reader.row(row);
                company.add(said);
                rows.put(row, said);
            }
        }
        rows.replaceAll((row, axes) -> company.among(axes));
    }

    /** Puts the block under the title of its table. */
    BlockAxes under(Axes title) {
        context = new AxesBuilder()
                .take(block.corner())
                .inherit(title, true, true)
                .group(title.sex(), title.residence())
                .build();
        return this;
    }

    @Nullable
    Column column(int index) {
        return block.column(index).orElse(null);
    }

    /** The cell in a value column, with what is said about it. */
    DataCell data(int row, Placed placed) {
        return new DataCell(
                placed.cell(),
                rows.getOrDefault(row, Axes.NOTHING),
                columns.getOrDefault(placed.column(), Axes.NOTHING),
                context,
                columns.size() == 1);
    }
}
