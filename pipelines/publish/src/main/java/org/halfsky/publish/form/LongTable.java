package org.halfsky.publish.form;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The long table that platforms export: one figure a row. */
public final class LongTable {

    /** How the bytes of a CSV file stand for its letters. */
    public enum Encoding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF"),
        GB18030(Charset.forName("GB18030"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    private static final int[] WIDTHS = {14, 12, 7, 14, 40, 8, 12, 9, 20, 8};
    private static final int VALUE = LongRow.COLUMNS.indexOf("数值");
    private static final int YEAR = LongRow.COLUMNS.indexOf("年份");
    private static final int CHARACTER = 256;

    private LongTable() {}

    /** Lines end as in files made under Windows. */
    public static byte[] csv(List<LongRow> rows, Encoding encoding) {
        String text = Stream.concat(Stream.of(LongRow.COLUMNS), rows.stream().map(LongRow::texts))
                .map(cells -> cells.stream().map(LongTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", encoding.mark, "\r\n"));
        return text.getBytes(encoding.charset);
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** One sheet; codes are text, years and values numbers. */
    public static Workbook workbook(List<LongRow> rows, String sheetName) {
        Workbook workbook = new XSSFWorkbook();
        FormStyles styles = new FormStyles(workbook);
        Sheet sheet = workbook.createSheet(sheetName);
        Row head = sheet.createRow(0);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            Cell cell = head.createCell(column);
            cell.setCellValue(LongRow.COLUMNS.get(column));
            cell.setCellStyle(styles.head());
        }
        rows.forEach(row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), row, styles));
        sheet.createFreezePane(0, 1);
        return workbook;
    }

    private static void fill(Row into, LongRow row, FormStyles styles) {
        List<String> texts = row.texts();
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = into.createCell(column);
            BigDecimal number = row.value().number();
            cell.setCellStyle(styles.plain());
            if (column == VALUE && number != null) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number(row.indicator().decimals()));
            } else if (column == YEAR) {
                cell.setCellValue(row.year());
            } else if (!texts.get(column).isEmpty()) {
                cell.setCellValue(texts.get(column));
            }
        }
    }
}
