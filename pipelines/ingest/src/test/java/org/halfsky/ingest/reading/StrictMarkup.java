package org.halfsky.ingest.reading;

import static org.halfsky.ingest.reading.Markup.escaped;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;

/** Sheets as the parts of a workbook in the strict namespace of ISO 29500, written by hand, texts inside of their cells. */
final class StrictMarkup {

    private StrictMarkup() {}

    private static final String NAMESPACE = "http://purl.oclc.org/ooxml/";

    /** A workbook in the strict namespace of ISO 29500, its texts inside of its cells. */
    static Map<String, String> parts(List<Grid> grids) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                    .formatted(escaped(grid.name()), i + 1, i + 1, grid.hidden() ? " state=\"veryHidden\"" : ""));
            relations.append(relation("rId" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", strictSheet(grid));
        }
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NAMESPACE + "spreadsheetml/main\" xmlns:r=\"" + NAMESPACE
                        + "officeDocument/relationships\" conformance=\"strict\"><sheets>" + sheets
                        + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        return parts;
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%sofficeDocument/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, NAMESPACE, type, target);
    }

    private static String strictSheet(Grid grid) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + NAMESPACE + "spreadsheetml/main\">");
        StringBuilder hidden = new StringBuilder();
        for (int column = 0; column < grid.columnCount(); column++) {
            hidden.append(
                    grid.isColumnHidden(column)
                            ? "<col min=\"%d\" max=\"%d\" hidden=\"1\"/>".formatted(column + 1, column + 1)
                            : "");
        }
        xml.append(hidden.length() == 0 ? "" : "<cols>" + hidden + "</cols>").append("<sheetData>");
        for (int row = 0; row < grid.rowCount(); row++) {
            xml.append("<row r=\"").append(row + 1).append(grid.isRowHidden(row) ? "\" hidden=\"1\">" : "\">");
            for (GridCell cell : grid.row(row)) {
                BigDecimal number = cell.number();
                xml.append("<c r=\"").append(cell.a1());
                xml.append(
                        number == null
                                ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.text())
                                        + "</t></is></c>"
                                : "\"><v>" + number.toPlainString() + "</v></c>");
            }
            xml.append("</row>\n");
        }
        xml.append("</sheetData>");
        String merges = merges(grid);
        return xml.append(merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>")
                .append("</worksheet>")
                .toString();
    }

    private static String merges(Grid grid) {
        StringBuilder merges = new StringBuilder();
        for (Merge each : grid.merges()) {
            merges.append("<mergeCell ref=\"")
                    .append(new CellRangeAddress(each.firstRow(), each.lastRow(), each.firstColumn(), each.lastColumn())
                            .formatAsString())
                    .append("\"/>");
        }
        return merges.toString();
    }
}
