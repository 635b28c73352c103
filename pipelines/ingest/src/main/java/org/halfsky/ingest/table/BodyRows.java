package org.halfsky.ingest.table;

import org.halfsky.ingest.table.SheetView.Placed;

/** Tells rows of a body from titles and sections. */
final class BodyRows {

    private final SheetView view;

    BodyRows(SheetView view) {
        this.view = view;
    }

    /** Whether the row, below a head, carries values or at least the name of what it leaves empty. */
    boolean isBody(RowLook look) {
        if (look.isHeadline()) {
            return false;
        }
        if (look.hasValues()
                || look.cells().stream()
                        .anyMatch(each -> view.label(each.cell()).isYear())) {
            return !look.isSingle()
                    || look.firstColumn() > 0
                    || view.isValue(look.cells().get(0).cell());
        }
        Label first = view.label(look.cells().get(0).cell());
        if (look.isSingle()) {
            return first.isIndicator() || first.isArea() || first.isOnlyBreakdown() || first.isPart();
        }
        return look.cells().stream().anyMatch(this::names);
    }

    private boolean names(Placed placed) {
        Label label = view.label(placed.cell());
        return label.isIndicator()
                || label.isArea()
                || label.isPart()
                || label.isOnlyBreakdown()
                || view.words(placed.cell()).isUnit();
    }
}
