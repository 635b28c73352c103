package org.halfsky.ingest.reading;

import static org.halfsky.ingest.reading.Markup.escaped;
import static org.halfsky.ingest.reading.Markup.merge;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;

/** Sheets as Excel's XML of 2003. */
final class Xml2003Markup {

    private Xml2003Markup() {}

    /** Excel's XML of 2003. */
    static String of(List<Grid> grids) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0"?>
                <?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                """);
        for (Grid grid : grids) {
            xml.append("<Worksheet ss:Name=\"").append(escaped(grid.name())).append("\"><Table>");
            for (int column = 0; column < grid.columnCount(); column++) {
                xml.append(grid.isColumnHidden(column) ? "<Column ss:Hidden=\"1\"/>" : "<Column/>");
            }
            for (int row = 0; row < grid.rowCount(); row++) {
                xml.append(grid.isRowHidden(row) ? "<Row ss:Hidden=\"1\">" : "<Row>");
                xml2003Row(xml, grid, row);
                xml.append("</Row>\n");
            }
            xml.append("</Table>")
                    .append(
                            grid.hidden()
                                    ? "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden</Visible></WorksheetOptions>"
                                    : "")
                    .append("</Worksheet>\n");
        }
        return xml.append("</Workbook>").toString();
    }

    private static void xml2003Row(StringBuilder xml, Grid grid, int row) {
        for (GridCell cell : grid.row(row)) {
            Merge merge = merge(grid, row, cell.column());
            xml.append("<Cell ss:Index=\"").append(cell.column() + 1).append('"');
            if (merge != null) {
                xml.append(" ss:MergeAcross=\"%d\" ss:MergeDown=\"%d\""
                        .formatted(merge.lastColumn() - merge.firstColumn(), merge.lastRow() - merge.firstRow()));
            }
            BigDecimal number = cell.number();
            xml.append("><Data ss:Type=\"")
                    .append(number == null ? "String" : "Number")
                    .append("\">");
            xml.append(number == null ? escaped(cell.text()).replace("\n", "&#10;") : number.toPlainString());
            xml.append("</Data></Cell>");
        }
    }
}
