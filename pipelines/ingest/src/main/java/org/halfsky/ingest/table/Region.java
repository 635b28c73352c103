package org.halfsky.ingest.table;

import java.util.List;
import org.halfsky.model.IgnoredBecause;

/**
 * A part of a sheet that is read by itself; most often the whole sheet.
 *
 * @param outer what the lines above all parts say together
 */
record Region(SheetView view, SheetLayout layout, Axes outer) {

    /** Rows that carry values though no table could be made of them. */
    List<Integer> unread() {
        return layout.surrounding().entrySet().stream()
                .filter(each -> each.getValue() == IgnoredBecause.TITLE || each.getValue() == IgnoredBecause.NOTE)
                .map(each -> each.getKey())
                .filter(row -> isLikeData(new RowLook(view, row)))
                .sorted()
                .toList();
    }

    private static boolean isLikeData(RowLook look) {
        return look.cells().size() > 1 && look.hasValues() && !look.isHeadline() && !look.isSignature();
    }
}
