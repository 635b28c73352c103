package org.halfsky.ingest.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;

/** Reads comma, tab, semicolon or bar separated text into one sheet. Rows are records: a line break inside quotes makes no new row. */
final class CsvReading {
    private static final int LONGEST_CELL = 1 << 20;
    private static final String SEPARATOR_LINE = "sep=";

    private CsvReading() {}

    /** @param sheet name of the one sheet */
    static GridBook read(String text, String sheet, Allowance allowance) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableWorkbookException("文件中夹有空字节（NUL），不是正常的文本表格，可能已损坏。请重新导出为 .csv 或 .xlsx 后再报送");
        }
        boolean separatorStated = text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length();
        char separator = separatorStated ? text.charAt(SEPARATOR_LINE.length()) : Delimiters.detect(text);
        GridBuilder grid = new GridBuilder(sheet);
        int row = 0;
        try (CsvReader<CsvRecord> records = reader(separatorStated ? afterFirstLine(text) : text, separator)) {
            for (CsvRecord each : records) {
                addRow(grid, SheetPlace.checkedRow(row++), each.getFields(), allowance);
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableWorkbookException(
                    "文本表格第 %,d 行的引号不成对或单元格过长，无法分列。请用 Excel 或 WPS 打开检查，另存为 .xlsx 后重新报送".formatted(row + 1), e);
        }
        return new GridBook(Format.CSV, List.of(grid.build()));
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
    }

    private static String afterFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    private static void addRow(GridBuilder grid, int row, List<String> fields, Allowance allowance) {
        allowance.tick();
        for (int column = 0; column < fields.size(); column++) {
            String text = unwrapped(fields.get(column));
            if (!text.isBlank()) {
                allowance.takeCell(text);
                grid.add(TypedNumber.cell(row, SheetPlace.checkedColumn(column), text));
            }
        }
    }

    /** Exports write {@code ="0123"} so that Excel keeps the zero. */
    private static String unwrapped(String field) {
        return field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"")
                ? field.substring(2, field.length() - 1)
                : field;
    }
}
