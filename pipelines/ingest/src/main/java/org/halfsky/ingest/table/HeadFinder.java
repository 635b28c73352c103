package org.halfsky.ingest.table;

import java.util.List;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.table.SheetView.Placed;

/** Finds where a head begins and ends. A head is rows of words that announce columns or name something on an axis. */
final class HeadFinder {

    private static final int ENOUGH_PERCENT = 60;
    private static final int LOOK_AHEAD = 4;
    private static final int DEEPEST = 8;

    private final SheetView view;
    private final List<RowLook> looks;

    HeadFinder(SheetView view, List<RowLook> looks) {
        this.view = view;
        this.looks = looks;
    }

    /**
     * The row behind the head that begins here; the row itself where none does.
     *
     * @param behindTable the row above is part of a table, so that only clear signs count
     * @param inTable     a table has begun further up, so that names at the left may be its stub
     */
    int end(int row, boolean behindTable, boolean inTable) {
        RowLook first = looks.get(row);
        boolean behindBody = behindTable || (inTable && (first.beginsWithName() || !first.isUniform()));
        if (!starts(row, behindBody, 0)) {
            return row;
        }
        int left = left(row);
        int end = row + 1;
        while (end < looks.size() && continues(end, left)) {
            left = Math.min(left, looks.get(end).firstColumn());
            end++;
        }
        return end;
    }

    private boolean starts(int row, boolean behindBody, int depth) {
        RowLook look = looks.get(row);
        if (depth < DEEPEST && isSpanning(row) && row + 1 < looks.size() && starts(row + 1, behindBody, depth + 1)) {
            return look.firstColumn() > looks.get(row + 1).firstColumn();
        }
        if (!look.isLabels()) {
            return false;
        }
        return (behindBody ? look.beginsWithStubWord() : look.hasStubWord())
                || (!behindBody && (hasEmptyCorner(look) || hasNamedCorner(look)))
                || (depth < DEEPEST && isAboveHead(row, behindBody, depth));
    }

    /** One cell merged over several columns, such as 2020年 above its breakdowns. */
    private boolean isSpanning(int row) {
        RowLook look = looks.get(row);
        if (!look.isSingle() || look.isHeadline() || look.isNote() || look.hasValues()) {
            return false;
        }
        int column = look.firstColumn();
        return column > 0 && view.isOneCell(row, column, row, column + 1);
    }

    private boolean hasEmptyCorner(RowLook look) {
        return isEnough(look.fitting(), look.cells().size()) && below(look.row()) < look.firstColumn();
    }

    private boolean hasNamedCorner(RowLook look) {
        int others = look.cells().size() - 1;
        int next = look.row() + 1;
        return look.fittingBehindFirst() == others
                && next < looks.size()
                && looks.get(next).hasValues()
                && looks.get(next).firstColumn() <= look.firstColumn();
    }

    private static boolean isEnough(long fitting, int cells) {
        return fitting * 100 >= (long) cells * ENOUGH_PERCENT;
    }

    private int below(int row) {
        int left = Integer.MAX_VALUE;
        for (int next = row + 1; next < Math.min(looks.size(), row + 1 + LOOK_AHEAD); next++) {
            left = Math.min(left, looks.get(next).firstColumn());
        }
        return left;
    }

    private boolean isAboveHead(int row, boolean behindBody, int depth) {
        int next = row + 1;
        if (next >= looks.size() || looks.get(next).isBlank() || !starts(next, behindBody, depth + 1)) {
            return false;
        }
        return opensCorner(row, looks.get(next).firstColumn());
    }

    /** Whether the place left of the columns is empty, announces a stub, or is one merged cell with the place below. */
    private boolean opensCorner(int row, int column) {
        GridCell cell = view.at(row, column);
        return cell == null || view.label(cell).word().isStub() || view.isOneCell(row, column, row + 1, column);
    }

    private boolean continues(int row, int left) {
        RowLook look = looks.get(row);
        if (look.isBlank() || look.isHeadline() || look.isSignature() || look.isNote()) {
            return false;
        }
        if (look.isNumbering()) {
            return true;
        }
        boolean leftOf = look.firstColumn() < left
                && !view.label(row, look.firstColumn()).word().isStub();
        if (look.hasValues() || leftOf) {
            return false;
        }
        GridCell corner = view.at(row, left);
        boolean open = corner == null
                || view.isOneCell(row, left, row - 1, left)
                || view.label(corner).word().isStub()
                || view.label(corner).latin();
        return open && look.cells().stream().noneMatch(each -> isNamedInStub(row, each));
    }

    /** A name that stands below the announcement of its column is a row of the body that has no values. */
    private boolean isNamedInStub(int row, Placed placed) {
        Word above = view.label(row - 1, placed.column()).word();
        Label label = view.label(placed.cell());
        return above.isStub() && label.word() == Word.NONE && !label.latin();
    }

    private int left(int row) {
        int first = looks.get(row).firstColumn();
        return Math.min(first, below(row));
    }
}
