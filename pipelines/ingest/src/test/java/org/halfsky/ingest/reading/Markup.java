package org.halfsky.ingest.reading;

import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;
import org.jspecify.annotations.Nullable;

/** What web pages and XML share, and a sheet as a web page. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The merge that begins at a place. */
    static @Nullable Merge merge(Grid grid, int row, int column) {
        return grid.merges().stream()
                .filter(each -> each.firstRow() == row && each.firstColumn() == column)
                .findFirst()
                .orElse(null);
    }

    static boolean isCovered(Grid grid, int row, int column) {
        return grid.merges().stream()
                .anyMatch(each -> row >= each.firstRow()
                        && row <= each.lastRow()
                        && column >= each.firstColumn()
                        && column <= each.lastColumn()
                        && !(row == each.firstRow() && column == each.firstColumn()));
    }

    /** A web page with one table. */
    static String html(Grid grid) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=gb2312></head><body><table border=1>\n");
        for (int column = 0; column < grid.columnCount(); column++) {
            page.append(grid.isColumnHidden(column) ? "<col style='display:none'>" : "<col>");
        }
        for (int row = 0; row < grid.rowCount(); row++) {
            page.append(grid.isRowHidden(row) ? "<tr style='display:none'>" : "<tr>");
            for (int column = 0; column < grid.columnCount(); column++) {
                if (!isCovered(grid, row, column)) {
                    page.append("<td").append(spans(merge(grid, row, column))).append('>');
                    GridCell cell = grid.cell(row, column);
                    page.append(cell == null ? "" : displayed(cell.text())).append("</td>");
                }
            }
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>").toString();
    }

    private static String displayed(String text) {
        return escaped(text).replace("  ", "&nbsp;&nbsp;").replace("\n", "<br>");
    }

    private static String spans(@Nullable Merge merge) {
        return merge == null
                ? ""
                : " colspan=%d rowspan=%d"
                        .formatted(
                                merge.lastColumn() - merge.firstColumn() + 1, merge.lastRow() - merge.firstRow() + 1);
    }
}
