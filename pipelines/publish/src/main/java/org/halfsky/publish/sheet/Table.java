package org.halfsky.publish.sheet;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A framed table: a head of one row, or of two where columns share heads, and one row per thing.
 *
 * @param <R> what one row is about
 */
public record Table<R>(List<Column<R>> columns) {

    private static final String NOTHING = "（无）";

    public Table {
        columns = List.copyOf(columns);
    }

    Placed place(XSSFSheet sheet, Styles styles, int top, List<R> rows) {
        int headRows = columns.stream().anyMatch(Column::isGrouped) ? 2 : 1;
        placeHead(sheet, styles, top, headRows);
        int row = top + headRows;
        for (R each : rows) {
            placeRow(sheet.createRow(row++), styles, each);
        }
        if (rows.isEmpty()) {
            placeNothing(sheet.createRow(row++), styles);
        }
        return new Placed(top, top + headRows, row - 1, columns.size());
    }

    private void placeHead(XSSFSheet sheet, Styles styles, int top, int headRows) {
        boolean hasGroups = headRows == 2;
        if (hasGroups) {
            XSSFRow upper = sheet.createRow(top);
            placeHeadRow(upper, styles, column -> column.isGrouped() ? column.group() : column.head());
            upper.setHeightInPoints(TextWidth.height(1, Look.HEAD.points()));
        }
        XSSFRow lower = sheet.createRow(top + headRows - 1);
        placeHeadRow(lower, styles, column -> hasGroups && !column.isGrouped() ? "" : column.head());
        int lines = columns.stream()
                .mapToInt(each -> headLines(each) - (hasGroups && !each.isGrouped() ? 1 : 0))
                .max()
                .orElse(1);
        lower.setHeightInPoints(TextWidth.height(lines, Look.HEAD.points()));
        if (hasGroups) {
            mergeHead(sheet, top);
        }
    }

    private static int headLines(Column<?> column) {
        return TextWidth.lines(column.head(), column.width(), Look.HEAD.points());
    }

    private void placeHeadRow(XSSFRow row, Styles styles, Function<Column<R>, String> text) {
        for (int at = 0; at < columns.size(); at++) {
            XSSFCell cell = row.createCell(at);
            cell.setCellStyle(styles.of(Look.HEAD));
            cell.setCellValue(text.apply(columns.get(at)));
        }
    }

    private void mergeHead(XSSFSheet sheet, int top) {
        int at = 0;
        while (at < columns.size()) {
            Column<R> first = columns.get(at);
            int end = at + 1;
            while (first.isGrouped()
                    && end < columns.size()
                    && columns.get(end).group().equals(first.group())) {
                sheet.getRow(top).getCell(end).setBlank();
                end++;
            }
            if (!first.isGrouped()) {
                sheet.addMergedRegion(new CellRangeAddress(top, top + 1, at, at));
            } else if (end - at > 1) {
                sheet.addMergedRegion(new CellRangeAddress(top, top, at, end - 1));
            }
            at = end;
        }
    }

    private void placeRow(XSSFRow row, Styles styles, R about) {
        int lines = 1;
        for (int at = 0; at < columns.size(); at++) {
            Column<R> column = columns.get(at);
            Entry entry = column.entry().apply(about);
            XSSFCell cell = row.createCell(at);
            cell.setCellStyle(styles.of(entry.look(), entry.format()));
            entry.into(cell);
            lines = Math.max(
                    lines,
                    TextWidth.lines(entry.text(), column.width(), entry.look().points()));
        }
        row.setHeightInPoints(TextWidth.height(lines, Look.TEXT.points()));
    }

    /** An empty table says so: it could otherwise be one that was forgotten. */
    private void placeNothing(XSSFRow row, Styles styles) {
        for (int at = 0; at < columns.size(); at++) {
            row.createCell(at).setCellStyle(styles.of(Look.CENTRE));
        }
        row.getCell(0).setCellValue(NOTHING);
        if (columns.size() > 1) {
            row.getSheet()
                    .addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns.size() - 1));
        }
        row.setHeightInPoints(TextWidth.height(1, Look.TEXT.points()));
    }
}
