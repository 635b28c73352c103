package org.halfsky.publish.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet's tables as a reader finds them. */
final class Printed {

    private Printed() {}

    /** Opens a workbook for reading: opened by its name, POI would write it anew on closing. */
    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Rows whose first cell is a whole number: 序号 or a year. */
    static List<Row> numbered(XSSFWorkbook workbook, String sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet(workbook, sheet)) {
            Cell first = row.getCell(0);
            if (first != null && first.getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Rows whose second cell is a number: those of a table that counts. */
    static List<Row> counted(XSSFWorkbook workbook, String sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet(workbook, sheet)) {
            Cell second = row.getCell(1);
            if (second != null && second.getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Texts of first cells that begin with a sign. */
    static List<String> texts(XSSFWorkbook workbook, String sheet, String beginning) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet(workbook, sheet)) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().startsWith(beginning)) {
                texts.add(first.getStringCellValue());
            }
        }
        return texts;
    }

    static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new AssertionError("no sheet " + name);
        }
        return sheet;
    }

    /** What a figure's cell should hold: the figure as a binary number, or a dash. */
    static Object expected(@Nullable Number figure) {
        return figure == null ? "—" : (Object) figure.doubleValue();
    }

    /** What a cell holds. */
    static Object held(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    /** What several neighbouring cells hold. */
    static List<Object> held(Row row, int first, int last) {
        List<Object> values = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            values.add(held(row, column));
        }
        return values;
    }

    static List<Object> expected(List<? extends @Nullable Number> figures) {
        List<Object> values = new ArrayList<>();
        figures.forEach(each -> values.add(expected(each)));
        return values;
    }

    /** What the cells should hold that charts read: figures, or nothing at all. */
    static List<Object> drawn(List<? extends @Nullable Number> figures) {
        List<Object> values = new ArrayList<>();
        figures.forEach(each -> values.add(each == null ? "" : (Object) each.doubleValue()));
        return values;
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal from, @Nullable BigDecimal what) {
        return from == null || what == null ? null : from.subtract(what);
    }
}
