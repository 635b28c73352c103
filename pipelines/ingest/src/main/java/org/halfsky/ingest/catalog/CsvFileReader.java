package org.halfsky.ingest.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one CSV file into rows. Knows heads, quotes and lines, and nothing about what a field means. */
final class CsvFileReader {

    private final CatalogFile file;
    private final String label;
    private final Problems problems;

    CsvFileReader(CatalogFile file, String label, Problems problems) {
        this.file = file;
        this.label = label;
        this.problems = problems;
    }

    /** The rows below the head, without those that are blank; none where the head cannot be used. */
    CatalogTable read(byte[] bytes) {
        Optional<String> text = CatalogText.of(bytes);
        if (text.isEmpty()) {
            problems.unread(file, label, "is not text in UTF-8 or GB18030");
            return new CatalogTable(file, List.of());
        }
        List<CsvRecord> records = records(text.get());
        if (records.isEmpty()) {
            if (!problems.isUnread(file)) {
                problems.unread(file, label, "is empty, expected at least a head row with " + file.required());
            }
            return new CatalogTable(file, List.of());
        }
        return new CatalogTable(file, rows(records));
    }

    private List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            problems.unread(file, label, "is not well-formed CSV, look at the quotes: " + reason(e));
        }
        return records;
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + " " + cause.getMessage();
    }

    private List<CatalogRow> rows(List<CsvRecord> records) {
        List<String> head = withoutBlanksBehind(records.get(0).getFields());
        if (!isUsable(head, records.get(0).getStartingLineNumber())) {
            problems.markUnread(file);
            return List.of();
        }
        return records.stream()
                .skip(1)
                .filter(each -> !withoutBlanksBehind(each.getFields()).isEmpty())
                .map(each -> row(head, each))
                .toList();
    }

    private boolean isUsable(List<String> head, long line) {
        boolean isUsable = true;
        Set<String> seen = new HashSet<>();
        for (String column : head) {
            if (!file.columns().contains(column)) {
                problems.atLine(label, line, "column '%s' is not one of %s".formatted(column, listed(file.columns())));
                isUsable = false;
            } else if (!seen.add(column)) {
                problems.atLine(label, line, "column '%s' stands there twice".formatted(column));
                isUsable = false;
            }
        }
        for (String column : file.required()) {
            if (!head.contains(column)) {
                problems.atLine(label, line, "column '%s' is missing".formatted(column));
                isUsable = false;
            }
        }
        return isUsable;
    }

    private CatalogRow row(List<String> head, CsvRecord csv) {
        List<String> fields = csv.getFields();
        boolean isWhole =
                fields.size() >= head.size() && withoutBlanksBehind(fields).size() <= head.size();
        if (!isWhole) {
            String what = "has %d fields, expected %d".formatted(fields.size(), head.size());
            problems.atLine(label, csv.getStartingLineNumber(), what);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(fields.size(), head.size()); i++) {
            byColumn.put(head.get(i), fields.get(i).strip());
        }
        return new CatalogRow(label, csv.getStartingLineNumber(), isWhole, byColumn);
    }

    /** Spreadsheet programs fill rows up to the widest one: empty fields at the end say nothing. */
    private static List<String> withoutBlanksBehind(List<String> fields) {
        int size = fields.size();
        while (size > 0 && fields.get(size - 1).isBlank()) {
            size--;
        }
        return fields.subList(0, size).stream().map(String::strip).toList();
    }

    private static String listed(List<String> words) {
        return String.join(", ", words);
    }
}
