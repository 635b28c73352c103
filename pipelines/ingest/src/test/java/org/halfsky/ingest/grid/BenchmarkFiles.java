package org.halfsky.ingest.grid;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** One invented table in every format: three columns of names, seven of figures. */
final class BenchmarkFiles {
    private static final String[] DIRT = {
        "２７．９２％", "27.92 %", "约96.5", "97，61", "—", "…", "3.5*", "为，100%", "无法统计", "96.5/97.1"
    };
    private static final int NAMES = 3;
    private static final int COLUMNS = 10;

    private BenchmarkFiles() {}

    static Map<String, Path> write(Path folder, int rows, boolean dirty) throws IOException {
        String[][] table = table(rows, dirty);
        Path into = Files.createDirectories(folder.resolve(rows + (dirty ? "-dirty" : "-tidy")));
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("xlsx", Fixtures.xlsx(into, workbook -> fill(workbook, table, dirty)));
        files.put("POI's user model, same xlsx", into.resolve("made.xlsx"));
        files.put("xls", Fixtures.xls(into, workbook -> fill(workbook, table, dirty)));
        files.put("csv, GB18030", Files.writeString(into.resolve("made.csv"), csv(table), Charset.forName("GB18030")));
        files.put("html", Fixtures.text(into, "made.html", html(table)));
        files.put("xml of 2003", Fixtures.text(into, "made.xml", xml(table)));
        return files;
    }

    private static String[][] table(int rows, boolean dirty) {
        Random random = new Random(1);
        String[][] table = new String[rows][COLUMNS];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                boolean spoilt = dirty && random.nextInt(3) == 0;
                String figure = spoilt
                        ? DIRT[random.nextInt(DIRT.length)]
                        : random.nextInt(100) + "." + (10 + random.nextInt(90));
                table[row][column] = column < NAMES ? "指标" + column + "之" + row % (column * 40 + 20) : figure;
            }
        }
        return table;
    }

    private static void fill(Workbook workbook, String[][] table, boolean dirty) {
        Sheet sheet = workbook.createSheet("妇儿综1表");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.00_ "));
        for (int row = 0; row < table.length; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < COLUMNS; column++) {
                String text = table[row][column];
                if (column >= NAMES && text.matches("[\\d.]+")) {
                    line.createCell(column).setCellValue(Double.parseDouble(text));
                    line.getCell(column).setCellStyle(style);
                } else {
                    line.createCell(column).setCellValue(text);
                }
            }
            for (int column = COLUMNS; dirty && column < 3 * COLUMNS; column++) {
                line.createCell(column).setCellStyle(style);
            }
            if (dirty && row % 50 == 0) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 2));
            }
        }
    }

    private static String csv(String[][] table) {
        StringBuilder text = new StringBuilder();
        for (String[] row : table) {
            text.append(String.join(",", row)).append("\r\n");
        }
        return text.toString();
    }

    private static String html(String[][] table) {
        StringBuilder text = new StringBuilder("<html><body><table>");
        for (String[] row : table) {
            text.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n");
        }
        return text.append("</table></body></html>").toString();
    }

    private static String xml(String[][] table) {
        StringBuilder text = new StringBuilder(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                        + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>");
        for (String[] row : table) {
            text.append("<Row>");
            for (String cell : row) {
                String type = cell.matches("[\\d.]+") ? "Number" : "String";
                text.append("<Cell><Data ss:Type=\"" + type + "\">")
                        .append(cell)
                        .append("</Data></Cell>");
            }
            text.append("</Row>\n");
        }
        return text.append("</Table></Worksheet></Workbook>").toString();
    }
}
