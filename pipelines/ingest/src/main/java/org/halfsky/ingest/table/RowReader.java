package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stub of a block from the top: what each row says, with what it takes over from rows above. 其中：农村 is about the indicator
 * above it, a year below an area about that area; an empty stub cell repeats the one above where another stub cell stands to its right.
 */
final class RowReader {

    private final SheetView view;
    private final Block block;
    private final Map<Integer, GridCell> lastInColumn = new HashMap<>();
    private Axes base = Axes.NOTHING;
    private Axes lastPart = Axes.NOTHING;
    private int baseIndent;
    private int partIndent = -1;

    RowReader(SheetView view, Block block) {
        this.view = view;
        this.block = block;
    }

    /** What a section row says for the rows below it. */
    void section(int row) {
        AxesBuilder axes = new AxesBuilder().inherit(base, false, true);
        for (SheetView.Placed placed : view.row(row)) {
            Label label = view.label(placed.cell());
            axes.add(label);
        }
        base = axes.build();
        lastPart = Axes.NOTHING;
        partIndent = -1;
        lastInColumn.clear();
    }

    /** What a row with values, or with the name for them, says. */
    Axes row(int row) {
        AxesBuilder axes = new AxesBuilder();
        boolean dependent = true;
        int indent = 0;
        boolean part = false;
        for (Column column : block.columns()) {
            GridCell cell = column.use() == Column.Use.STUB ? stub(row, column) : null;
            if (cell != null) {
                Label label = view.label(cell);
                dependent &= name(axes, column, cell);
                if (isName(column)) {
                    indent = Indent.of(cell);
                    part |= label.isPart();
                }
            }
        }
        return settle(axes, dependent, new Place(indent, part));
    }

    private record Place(int indent, boolean isPart) {}

    private static boolean isName(Column column) {
        return switch (column.word()) {
            case INDICATOR, AREA, YEAR, BREAKDOWN -> true;
            default -> false;
        };
    }

    /** The stub cell of a row; what stands above where it is empty and a cell to its right belongs under that. */
    private @Nullable GridCell stub(int row, Column column) {
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

    /**
     * Adds what one stub cell says.
     *
     * @return whether the cell leaves it to the rows above which indicator or area is meant
     */
    private boolean name(AxesBuilder axes, Column column, GridCell cell) {
        Label label = view.label(cell);
        return switch (column.word()) {
            case UNIT -> unit(axes, cell);
            case LINE_CODE -> code(axes, label, cell);
            case AREA_CODE -> areaCode(axes, label, cell);
            case INDICATOR_CODE -> indicatorCode(axes, label, cell);
            case AREA -> area(axes, label);
            case INDICATOR -> indicator(axes, label);
            default -> other(axes, label);
        };
    }

    private static boolean unit(AxesBuilder axes, GridCell cell) {
        String folded = Folding.fold(cell.text());
        if (UnitWords.isUnit(folded)) {
            axes.unit(folded);
        }
        return true;
    }

    private static boolean code(AxesBuilder axes, Label label, GridCell cell) {
        if (label.isIndicator()) {
            axes.indicatorCode(label.indicators(), cell.text());
        } else {
            axes.lineCode(cell.text());
        }
        return true;
    }

    private static boolean areaCode(AxesBuilder axes, Label label, GridCell cell) {
        if (label.isArea()) {
            axes.areaCode(label.areas(), cell.text());
        } else {
            axes.areas(Set.of(), cell.text());
        }
        return true;
    }

    private static boolean indicatorCode(AxesBuilder axes, Label label, GridCell cell) {
        if (label.isIndicator()) {
            axes.indicatorCode(label.indicators(), cell.text());
        }
        return true;
    }

    private static boolean area(AxesBuilder axes, Label label) {
        if (label.isTotal() && label.key().isEmpty()) {
            if (Folding.fold(label.text()).contains("小计")) {
                axes.subtotal(label.text());
            } else {
                axes.own(label.text());
            }
            return false;
        }
        return other(axes, label, true);
    }

    private static boolean indicator(AxesBuilder axes, Label label) {
        return other(axes, label, false);
    }

    private static boolean other(AxesBuilder axes, Label label) {
        axes.add(label);
        return true;
    }

    private static boolean other(AxesBuilder axes, Label label, boolean isArea) {
        axes.add(label);
        if (label.isUnknown()) {
            if (isArea) {
                axes.unknownArea(label.text());
            } else {
                axes.unknownIndicator(label.text()).word(label.key());
            }
        }
        return !label.isUnknown() && !label.isArea() && !label.isIndicator();
    }

    private Axes settle(AxesBuilder own, boolean dependent, Place place) {
        Axes said = own.build();
        if (!dependent || said.namesIndicator() || said.namesArea()) {
            Axes settled = independent(own, said, place);
            return settled;
        }
        if (place.indent() > partIndent && partIndent > baseIndent) {
            own.group(lastPart.sex(), lastPart.residence());
        } else {
            lastPart = said;
            partIndent = place.indent();
        }
        return own.inherit(base, true, true).build();
    }

    private Axes independent(AxesBuilder own, Axes said, Place place) {
        boolean under = place.isPart() || place.indent() > baseIndent;
        boolean below = said.namesIndicator() && said.indicators().isEmpty() && under && base.namesIndicator();
        if (below) {
            own.below(base);
        }
        own.inherit(base, !said.namesIndicator(), !said.namesArea());
        Axes settled = own.build();
        if (!place.isPart() && !below) {
            base = settled;
            baseIndent = place.indent();
            lastPart = Axes.NOTHING;
            partIndent = -1;
        }
        return settled;
    }

    /** The columns of the block. */
    List<Column> columns() {
        return block.columns();
    }
}
