package org.halfsky.app.mainjob;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook as fastexcel reads it: rows of texts and numbers. */
final class ReadWorkbook {

    private static final int WIDEST = 64;

    /** a cell that is there and holds nothing */
    private static final String GAP = "（空）";

    private final Map<String, List<List<Object>>> sheets = new HashMap<>();

    private ReadWorkbook() {}

    static ReadWorkbook open(Path file) throws IOException {
        ReadWorkbook read = new ReadWorkbook();
        try (var in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read.sheets.put(
                        sheet.getName(),
                        sheet.read().stream().map(ReadWorkbook::cells).toList());
            }
        }
        return read;
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>(Collections.nCopies(WIDEST, ""));
        for (Cell cell : row) {
            if (cell != null) {
                cells.set(cell.getColumnIndex(), held(cell));
            }
        }
        return cells;
    }

    private static Object held(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber()
                : cell.getType() == CellType.EMPTY ? GAP : cell.getText();
    }

    /** Rows whose first cell is a number. */
    List<List<Object>> numbered(String sheet) {
        return rows(sheet).stream()
                .filter(each -> each.get(0) instanceof BigDecimal)
                .toList();
    }

    /** Some columns of the numbered rows; {@code null} where there is no figure. */
    List<List<@Nullable BigDecimal>> figures(String sheet, int... columns) {
        List<List<@Nullable BigDecimal>> figures = new ArrayList<>();
        for (List<Object> row : numbered(sheet)) {
            List<@Nullable BigDecimal> some = new ArrayList<>();
            for (int column : columns) {
                some.add(row.get(column) instanceof BigDecimal figure ? asStored(figure) : null);
            }
            figures.add(some);
        }
        return figures;
    }

    /** All of a row behind its first cell, where the second is a number; a dash or a gap is {@code null}. */
    List<List<@Nullable BigDecimal>> counted(String sheet) {
        return rows(sheet).stream()
                .filter(each -> each.get(1) instanceof BigDecimal)
                .map(ReadWorkbook::behindTheFirst)
                .toList();
    }

    /** The same of the rows that begin with a name, however far it is moved in. */
    List<List<@Nullable BigDecimal>> named(String sheet, String name) {
        return rows(sheet).stream()
                .filter(each -> each.get(0).toString().strip().equals(name))
                .map(ReadWorkbook::behindTheFirst)
                .toList();
    }

    private static List<@Nullable BigDecimal> behindTheFirst(List<Object> row) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (Object each : row.subList(1, WIDEST)) {
            if (each instanceof BigDecimal figure) {
                figures.add(asStored(figure));
            } else if (each.equals("—") || each.equals(GAP)) {
                figures.add(null);
            }
        }
        return figures;
    }

    private List<List<Object>> rows(String sheet) {
        List<List<Object>> rows = sheets.get(sheet);
        if (rows == null) {
            throw new AssertionError("no sheet %s among %s".formatted(sheet, sheets.keySet()));
        }
        return rows;
    }

    /** As a spreadsheet can hold it: it knows binary numbers only. */
    static BigDecimal asStored(BigDecimal value) {
        return BigDecimal.valueOf(value.doubleValue()).stripTrailingZeros();
    }
}
