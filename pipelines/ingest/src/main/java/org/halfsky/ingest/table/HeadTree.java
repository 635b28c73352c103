package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * A head folded into one path for each column. A merged cell stands above all its columns; a cell that is not merged but has several
 * columns below it stands above those, up to the next cell of its row.
 */
final class HeadTree {

    private static final Pattern BRACKETS = Pattern.compile("^\\((.+)\\)$");

    private final SheetView view;
    private final List<Integer> rows;
    private final int first;
    private final @Nullable GridCell[][] cells;
    private final @Nullable Boolean[] amongAreas;

    HeadTree(SheetView view, List<Integer> rows, int first, int last) {
        this.view = view;
        this.rows = rows;
        this.first = first;
        this.cells = new GridCell[rows.size()][Math.max(0, last - first + 1)];
        this.amongAreas = new Boolean[rows.size()];
        for (int level = 0; level < rows.size(); level++) {
            for (int column = first; column <= last; column++) {
                GridCell own = view.at(rows.get(level), column);
                cells[level][column - first] = own != null ? own : spanning(level, column);
            }
        }
    }

    /** The cell to the left that stands above this column too, though nobody merged them. */
    private @Nullable GridCell spanning(int level, int column) {
        if (column == first || !hasBelow(level, column)) {
            return null;
        }
        GridCell left = cells[level][column - 1 - first];
        if (left == null || view.label(left).word().isStub() || !hasBelow(level, column - 1)) {
            return null;
        }
        if (view.isOneCell(rows.get(level), column - 1, rows.get(level), column - 2)) {
            return null;
        }
        boolean sameParent =
                level == 0 || sameCell(cells[level - 1][column - first], cells[level - 1][column - 1 - first]);
        return sameParent ? left : null;
    }

    private boolean hasBelow(int level, int column) {
        for (int below = level + 1; below < rows.size(); below++) {
            if (view.at(rows.get(below), column) != null
                    && !view.isOneCell(rows.get(level), column, rows.get(below), column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameCell(@Nullable GridCell one, @Nullable GridCell other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.row() == other.row() && one.column() == other.column();
    }

    /** What stands above a column, from the top; empty where nothing does. */
    List<Label> path(int column) {
        List<Label> path = new ArrayList<>(rows.size());
        levels(column).forEach(level -> path.add(label(level, column)));
        return path;
    }

    /** What the path says; a name that nobody knows, in a row of areas, should name an area. */
    Axes axes(int column) {
        AxesBuilder axes = new AxesBuilder();
        List<Integer> levels = levels(column);
        for (int i = 0; i < levels.size(); i++) {
            Label label = label(levels.get(i), column);
            axes.add(label);
            String unit = label.isArea() ? null : unit(levels.get(i), column);
            if (unit != null) {
                axes.unit(unit);
            } else if (label.isUnknown() && isAmongAreas(levels.get(i))) {
                axes.unknownArea(label.text());
            } else if (label.isUnknown() && !Grouping.isGrouping(label, i < levels.size() - 1)) {
                axes.word(label.key());
            }
        }
        return axes.build();
    }

    /** The unit that a cell of the head names and nothing else. */
    private @Nullable String unit(int level, int column) {
        GridCell cell = cells[level][column - first];
        String words =
                cell == null ? "" : BRACKETS.matcher(view.words(cell).folded()).replaceFirst("$1");
        return UnitWords.isUnit(words) ? words : null;
    }

    private boolean isAmongAreas(int level) {
        Boolean known = amongAreas[level];
        if (known == null) {
            known = countsMoreAreas(cells[level]);
            amongAreas[level] = known;
        }
        return known;
    }

    private boolean countsMoreAreas(@Nullable GridCell[] row) {
        int areas = 0;
        int others = 0;
        for (GridCell cell : row) {
            Label label = cell == null ? Label.NONE : view.label(cell);
            areas += label.isArea() ? 1 : 0;
            others += label.isIndicator() || label.isUnknown() ? 1 : 0;
        }
        return areas > others;
    }

    /** The rows in which another cell than in the row before stands above the column. */
    private List<Integer> levels(int column) {
        List<Integer> levels = new ArrayList<>(rows.size());
        GridCell before = null;
        for (int level = 0; level < rows.size(); level++) {
            GridCell cell = cells[level][column - first];
            if (cell != null && !sameCell(cell, before)) {
                levels.add(level);
                before = cell;
            }
        }
        return levels;
    }

    private Label label(int level, int column) {
        GridCell cell = cells[level][column - first];
        return cell == null ? Label.NONE : view.label(cell);
    }
}
