package org.halfsky.ingest.reading;

import static org.halfsky.ingest.reading.Markup.escaped;
import static org.halfsky.ingest.reading.Markup.isCovered;
import static org.halfsky.ingest.reading.Markup.merge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;
import org.jspecify.annotations.Nullable;

/** Sheets as the parts of an OpenDocument spreadsheet, written by hand. */
final class OdsMarkup {

    private OdsMarkup() {}

    /** An OpenDocument spreadsheet. */
    static Map<String, String> parts(List<Grid> grids) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>
                <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
                </office:automatic-styles><office:body><office:spreadsheet>
                """);
        for (Grid grid : grids) {
            xml.append("<table:table table:name=\"")
                    .append(escaped(grid.name()))
                    .append('"');
            xml.append(grid.hidden() ? " table:style-name=\"hidden\">" : ">");
            for (int column = 0; column < grid.columnCount(); column++) {
                xml.append("<table:table-column")
                        .append(grid.isColumnHidden(column) ? " table:visibility=\"collapse\"/>" : "/>");
            }
            for (int row = 0; row < grid.rowCount(); row++) {
                xml.append("<table:table-row").append(grid.isRowHidden(row) ? " table:visibility=\"collapse\">" : ">");
                odsRow(xml, grid, row);
                xml.append("</table:table-row>\n");
            }
            xml.append("</table:table>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                xml.append("</office:spreadsheet></office:body></office:document-content>")
                        .toString());
        return parts;
    }

    private static void odsRow(StringBuilder xml, Grid grid, int row) {
        for (int column = 0; column < grid.columnCount(); column++) {
            GridCell cell = grid.cell(row, column);
            if (isCovered(grid, row, column)) {
                xml.append("<table:covered-table-cell/>");
            } else if (cell == null) {
                xml.append("<table:table-cell/>");
            } else {
                odsCell(xml, cell, merge(grid, row, column));
            }
        }
    }

    private static void odsCell(StringBuilder xml, GridCell cell, @Nullable Merge merge) {
        xml.append("<table:table-cell");
        if (merge != null) {
            xml.append(" table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
                    .formatted(merge.lastColumn() - merge.firstColumn() + 1, merge.lastRow() - merge.firstRow() + 1));
        }
        BigDecimal number = cell.number();
        xml.append(
                number == null
                        ? " office:value-type=\"string\">"
                        : " office:value-type=\"float\" office:value=\"" + number.toPlainString() + "\">");
        for (String line : cell.text().split("\n", -1)) {
            int blanks = line.length() - line.stripLeading().length();
            xml.append("<text:p>")
                    .append(blanks == 0 ? "" : "<text:s text:c=\"" + blanks + "\"/>")
                    .append(escaped(line.substring(blanks)))
                    .append("</text:p>");
        }
        xml.append("</table:table-cell>");
    }
}
