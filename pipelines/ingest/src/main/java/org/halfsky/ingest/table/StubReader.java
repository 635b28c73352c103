package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.Map;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the stub cells of one row; an empty one repeats the cell above where a name stands to its right. */
final class StubReader {

    private final SheetView view;
    private final Block block;
    private final Map<Integer, GridCell> lastInColumn = new HashMap<>();

    StubReader(SheetView view, Block block) {
        this.view = view;
        this.block = block;
    }

    /**
     * What a row says by itself.
     *
     * @param names  the row names an indicator or an area, known or not, and does not lean on the rows above for that
     * @param isPart 其中 stands before the name
     * @param indent of the last name in the row
     * @param isBare nothing stands in the row but names
     */
    record Stub(AxesBuilder axes, boolean names, boolean isPart, int indent, boolean isBare) {}

    /** Forgets what stood above: a new section begins. */
    void forget() {
        lastInColumn.clear();
    }

    Stub read(int row) {
        AxesBuilder axes = new AxesBuilder();
        boolean part = false;
        int indent = 0;
        for (Column column : block.columns()) {
            GridCell cell = column.use() == Column.Use.STUB ? cell(row, column) : null;
            if (cell != null) {
                add(axes, column, cell);
                if (isName(column)) {
                    indent = Indent.of(cell);
                    part |= view.label(cell).isPart();
                }
            }
        }
        Axes said = axes.build();
        return new Stub(axes, said.namesIndicator() || said.namesArea(), part, indent, isBare(row));
    }

    private boolean isBare(int row) {
        return view.row(row).stream()
                .allMatch(each -> block.column(each.column())
                        .map(column -> column.use() == Column.Use.STUB)
                        .orElse(true));
    }

    private static boolean isName(Column column) {
        return switch (column.word()) {
            case INDICATOR, AREA, YEAR, BREAKDOWN -> true;
            default -> false;
        };
    }

    private @Nullable GridCell cell(int row, Column column) {
        GridCell cell = view.at(row, column.index());
        if (cell != null) {
            lastInColumn.put(column.index(), cell);
            return cell;
        }
        boolean repeats = switch (column.word()) {
            case AREA, AREA_CODE, INDICATOR, INDICATOR_CODE, YEAR -> hasNameRightOf(row, column);
            default -> false;
        };
        return repeats ? lastInColumn.get(column.index()) : null;
    }

    private boolean hasNameRightOf(int row, Column column) {
        return block.columns().stream()
                .anyMatch(each -> each.index() > column.index()
                        && each.use() == Column.Use.STUB
                        && (isName(each) || each.word() == Word.INDICATOR_CODE)
                        && view.at(row, each.index()) != null);
    }

    private void add(AxesBuilder axes, Column column, GridCell cell) {
        Label label = view.label(cell);
        switch (column.word()) {
            case UNIT -> unit(axes, cell);
            case LINE_CODE -> lineCode(axes, label);
            case AREA_CODE -> areaCode(axes, label);
            case INDICATOR_CODE -> indicatorCode(axes, label);
            case AREA -> area(axes, label);
            case INDICATOR -> indicator(axes, label);
            default -> other(axes, label);
        }
    }

    private void unit(AxesBuilder axes, GridCell cell) {
        CellWords words = view.words(cell);
        if (words.isUnit()) {
            axes.unit(words.folded());
        }
    }

    private static void lineCode(AxesBuilder axes, Label label) {
        if (label.isIndicator()) {
            axes.indicatorCode(label.indicators(), label.text());
        } else {
            axes.lineCode(label.text());
        }
    }

    private static void areaCode(AxesBuilder axes, Label label) {
        if (label.isArea()) {
            axes.areaCode(label.areas(), label.text());
        } else if (!axes.namesArea()) {
            axes.unknownArea(label.text());
        }
    }

    private static void indicatorCode(AxesBuilder axes, Label label) {
        if (label.isIndicator()) {
            axes.indicatorCode(label.indicators(), label.text());
        } else if (!axes.namesIndicator()) {
            axes.unknownIndicator(label.text());
        }
    }

    private static void area(AxesBuilder axes, Label label) {
        if (label.isTotal() && label.key().isEmpty()) {
            if (Folding.fold(label.text()).contains("小计")) {
                axes.subtotal(label.text());
            } else {
                axes.own(label.text());
            }
            return;
        }
        Axes coded = axes.build();
        axes.add(label);
        if (label.isUnknown() && !axes.knowsArea()) {
            axes.unknownArea(label.text());
        } else if (!coded.areas().isEmpty() && coded.areaText() != null) {
            axes.areaCode(coded.areas(), coded.areaText());
        }
    }

    private static void indicator(AxesBuilder axes, Label label) {
        Axes coded = axes.build();
        axes.add(label);
        if (label.isUnknown() && !axes.knowsIndicator()) {
            axes.unknownIndicator(label.text()).word(label.key());
        } else if (!coded.indicators().isEmpty() && coded.indicatorText() != null) {
            axes.indicatorCode(coded.indicators(), coded.indicatorText());
        }
    }

    /** Years and groups; words among them that say neither leave the row unclear. */
    private static void other(AxesBuilder axes, Label label) {
        axes.add(label);
        if (label.isUnknown()) {
            axes.unclear(label.text());
        }
    }
}
