package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a table into the blocks that stand side by side: where stub columns come again behind values, a new block begins. */
final class BlockSplitter {

    private final SheetView view;
    private final Table table;

    BlockSplitter(SheetView view, Table table) {
        this.view = view;
        this.table = table;
    }

    /** The blocks, from the left. */
    List<Block> split() {
        int first = first();
        int last = last();
        ColumnReader reader = new ColumnReader(view, table, new HeadTree(view, table.head(), first, last));
        List<Block> blocks = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<Word> seen = EnumSet.noneOf(Word.class);
        boolean values = false;
        for (int index = first; index <= last; index++) {
            Column column = reader.read(index, values);
            if (values && isNewStub(column, seen, columns.get(columns.size() - 1))) {
                blocks.add(block(columns));
                columns = new ArrayList<>();
                seen.clear();
                values = false;
                column = reader.read(index, false);
            }
            columns.add(column);
            seen.add(column.word());
            values |= column.use() == Column.Use.VALUE;
        }
        blocks.add(block(columns));
        return blocks;
    }

    private static boolean isNewStub(Column column, Set<Word> seen, Column before) {
        boolean stub = column.use() == Column.Use.STUB || column.use() == Column.Use.ORDER;
        boolean name = column.word() == Word.INDICATOR || column.word() == Word.AREA;
        return stub && (seen.contains(column.word()) || (name && before.use() == Column.Use.BESIDE));
    }

    private static Block block(List<Column> read) {
        List<Column> columns = named(read);
        for (Column column : columns) {
            if (column.use() == Column.Use.STUB) {
                return new Block(columns, column.axes());
            }
        }
        return new Block(columns, Axes.NOTHING);
    }

    /**
     * Words that nobody announced tell rows apart where nothing else does: names of townships below 名录 are not the county. They are taken
     * for names of indicators, of which the catalog will not know them.
     */
    private static List<Column> named(List<Column> columns) {
        boolean hasNames = columns.stream().anyMatch(each -> each.use() == Column.Use.STUB && each.word() != Word.UNIT);
        List<Column> named = new ArrayList<>(columns);
        for (int i = columns.size() - 1; i >= 0 && !hasNames; i--) {
            if (columns.get(i).use() == Column.Use.SECTION && columns.get(i).word() == Word.NONE) {
                named.set(i, columns.get(i).as(Column.Use.STUB, Word.INDICATOR));
                hasNames = true;
            }
        }
        return named;
    }

    private int first() {
        int first = Integer.MAX_VALUE;
        for (List<Integer> rows : List.of(table.head(), table.body())) {
            for (int row : rows) {
                if (!view.row(row).isEmpty() && !table.isSection(row)) {
                    first = Math.min(first, view.row(row).get(0).column());
                }
            }
        }
        return first == Integer.MAX_VALUE ? 0 : first;
    }

    /** As far as the head reaches; where there is none, as far as the values do. */
    private int last() {
        int last = 0;
        for (int row : table.head().isEmpty() ? table.body() : table.head()) {
            int column = view.row(row).isEmpty()
                    ? 0
                    : view.row(row).get(view.row(row).size() - 1).column();
            while (view.isOneCell(row, column, row, column + 1)) {
                column++;
            }
            last = Math.max(last, column);
        }
        return last;
    }
}
