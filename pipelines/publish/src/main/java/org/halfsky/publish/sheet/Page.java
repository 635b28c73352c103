package org.halfsky.publish.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet, filled from the top down. */
public final class Page {

    private static final int UNITS_OF_WIDTH = 256;

    /** what a program adds to the width it is told, so that the digits fit */
    private static final int PADDING = 182;

    /** one column with room for a title and a sentence */
    private static final int WITHOUT_TABLE = 80;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Paper paper;
    private int[] widths = {};
    private int columns;
    private int width;
    private int next;

    /** first row of the printed page that is being filled */
    private int top;

    Page(XSSFSheet sheet, Styles styles, Paper paper) {
        this.sheet = sheet;
        this.styles = styles;
        this.paper = paper;
        columns(WITHOUT_TABLE);
    }

    /** Sets the columns of the whole sheet; comes first. */
    public void columns(Table<?> table) {
        columns(table.columns().stream().mapToInt(Column::width).toArray());
    }

    /** Sets the columns of the whole sheet; comes first. A sheet without a table has one. */
    public void columns(int... widths) {
        this.widths = widths.clone();
        columns = widths.length;
        width = 0;
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * UNITS_OF_WIDTH + PADDING);
            width += widths[at];
        }
    }

    /** Empty rows of a given height. */
    public void space(int rows, float points) {
        for (int row = 0; row < rows; row++) {
            sheet.createRow(next++).setHeightInPoints(points);
        }
    }

    /** One line over the whole width, as many rows high as it needs. */
    public void line(String text, Look look) {
        XSSFRow row = sheet.createRow(next++);
        put(row, 0, text, look);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
        row.setHeightInPoints(TextWidth.height(TextWidth.lines(text, width, look.points()), look.points()));
    }

    /** Two texts on one line, one at each side: area and unit above a table. */
    public void sides(String left, String right) {
        XSSFRow row = sheet.createRow(next++);
        int middle = Math.max(1, columns / 2);
        put(row, 0, left, Look.LINE);
        put(row, middle, right, Look.LINE_RIGHT);
        merge(row.getRowNum(), 0, middle - 1);
        merge(row.getRowNum(), middle, columns - 1);
        int before = Arrays.stream(widths, 0, middle).sum();
        int lines = Math.max(
                TextWidth.lines(left, before, Look.LINE.points()),
                TextWidth.lines(right, width - before, Look.LINE_RIGHT.points()));
        row.setHeightInPoints(TextWidth.height(lines, Look.LINE.points()));
    }

    private void merge(int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    private void put(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(SafeText.of(text));
    }

    /** A table with its head; says so where it has no rows. */
    public <R> Placed table(Table<R> table, List<R> rows) {
        Placed placed = table.place(sheet, styles, next, rows);
        next = placed.lastRow() + 1;
        return placed;
    }

    /** The same, and the whole of it, head and body, can be called by a name in every place that takes a range of cells. */
    public <R> Placed table(String name, Table<R> table, List<R> rows) {
        Placed placed = table(table, rows);
        TableName.give(sheet, name, placed);
        return placed;
    }

    /** Notes under a table: {@code 注：1. … 2. …}, one line each. */
    public void notes(List<String> notes) {
        for (int at = 0; at < notes.size(); at++) {
            String number = notes.size() == 1 ? "" : (at + 1) + ". ";
            line((at == 0 ? "注：" : "　　") + number + notes.get(at), Look.NOTE);
        }
    }

    /** Makes a long table easy to read: its head stays in view and on every printed page, every column can be filtered. */
    public void holdHead(Placed table, int leftColumns) {
        sheet.setRepeatingRows(new CellRangeAddress(table.headRow(), table.firstRow() - 1, -1, -1));
        sheet.createFreezePane(leftColumns, table.firstRow());
        sheet.setAutoFilter(new CellRangeAddress(
                table.firstRow() - 1, Math.max(table.firstRow(), table.lastRow()), 0, table.columns() - 1));
    }

    /** Shades figures from 0 to 100, the lower the darker; what they are is to be seen without it. */
    public void heat(Placed table, int firstColumn, int lastColumn) {
        Shades.heat(sheet, new CellRangeAddress(table.firstRow(), table.lastRow(), firstColumn, lastColumn));
    }

    /** Shades the cells that hold one of two signs: those that fell short, and those that nearly did not. */
    public void shade(Placed table, int firstColumn, int lastColumn, Signs signs) {
        Shades.signs(sheet, new CellRangeAddress(table.firstRow(), table.lastRow(), firstColumn, lastColumn), signs);
    }

    /** Signs whose cells are shaded. */
    public record Signs(String dark, String light) {}

    /** What follows begins on a new printed page. */
    public void breakPage() {
        breakBefore(next);
    }

    private void breakBefore(int row) {
        sheet.setRowBreak(row - 1);
        top = row;
    }

    /** What is put on the page here begins on a new printed page if the rest of this one is too short for it. */
    public void together(Runnable block) {
        int first = next;
        block.run();
        if (first > top && height(top, next) > paper.roomBelow(widthOfAll())) {
            breakBefore(first);
        }
    }

    /** Height of the rows from one to before another, in points. */
    private double height(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(each -> sheet.getRow(each).getHeightInPoints())
                .sum();
    }

    /** Width of all columns, in points. */
    private double widthOfAll() {
        return IntStream.range(0, columns)
                .mapToDouble(each -> Units.pixelToPoints(sheet.getColumnWidthInPixels(each)))
                .sum();
    }

    /** All of the sheet is printed on one page. */
    public void onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Charts side by side over the whole width, as many rows high. */
    public void charts(List<? extends Chart> charts, int rows) {
        int top = next;
        space(rows, 18);
        for (int at = 0; at < charts.size(); at++) {
            int from = columnAt(width * at / charts.size());
            int to = columnAt(width * (at + 1) / charts.size());
            charts.get(at).draw(sheet, new XSSFClientAnchor(0, 0, 0, 0, from, top, to, next - 1));
        }
    }

    /** The column that begins nearest to so many units from the left. */
    private int columnAt(int units) {
        int left = 0;
        int column = 0;
        while (column < columns && left + widths[column] / 2 < units) {
            left += widths[column++];
        }
        return column;
    }

    /** A chart over the whole width, as many rows high. */
    public void chart(Chart chart, int rows) {
        int top = next;
        space(rows, 18);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns, next - 1);
        chart.draw(sheet, anchor);
    }
}
