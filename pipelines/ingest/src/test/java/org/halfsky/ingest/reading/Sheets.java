package org.halfsky.ingest.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.ingest.grid.Format;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBook;
import org.halfsky.ingest.grid.GridBuilder;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.GridReader;
import org.halfsky.ingest.grid.Merge;
import org.halfsky.ingest.grid.ReadingLimits;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Finding;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Statement;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * Sheets drawn as text, one line a row, cells between {@code |}. {@code <} is merged with the cell to its left, {@code ^} with the one
 * above; what looks like a number becomes one, unless it has a leading zero.
 */
final class Sheets {

    private static final Catalog CATALOG = CatalogReader.read(null);
    private static final SubmissionReader READER = new SubmissionReader(CATALOG);

    private SubmissionReader reader = READER;

    private final List<Grid> grids = new ArrayList<>();
    private String inboxPath = "报表.xlsx";
    private @Nullable AreaCode sender;

    static Sheets sheet(String name, String... rows) {
        return new Sheets().and(name, rows);
    }

    static SubmissionReader reader() {
        return READER;
    }

    static Catalog catalog() {
        return CATALOG;
    }

    Sheets and(String name, String... rows) {
        grids.add(draw(name, rows).build());
        return this;
    }

    Sheets and(Grid grid) {
        grids.add(grid);
        return this;
    }

    Sheets file(String path) {
        inboxPath = path;
        return this;
    }

    Sheets from(String area) {
        sender = new AreaCode(area);
        return this;
    }

    /** Whether a file without named sheets can hold them. */
    boolean isOne() {
        return grids.size() == 1 && !grids.get(0).hidden();
    }

    Sheets by(SubmissionReader other) {
        reader = other;
        return this;
    }

    /** Reads them, and checks that every filled cell is in the account once. */
    ReadSubmission read() {
        return Accounts.checked(reader.read(submission(inboxPath), new GridBook(Format.XLSX, grids)), grids);
    }

    /** Writes them as a file of that kind and reads that. */
    ReadSubmission readAs(BookFile kind, Path folder) {
        String path = inboxPath;
        if (kind.isWorkbook() || !path.equals("报表.xlsx")) {
            path = path.substring(0, path.lastIndexOf('.') + 1) + kind.extension();
        } else {
            path = grids.get(0).name() + "." + kind.extension();
        }
        Path file = kind.write(folder.resolve("file." + kind.extension()), grids);
        return Accounts.checked(reader.read(submission(path), file), grids);
    }

    /** The bytes of a file of that kind; of one without named sheets, with the first of them. */
    byte[] written(BookFile kind, Path folder) throws IOException {
        return Files.readAllBytes(kind.write(folder.resolve("whole"), grids));
    }

    /** Reads whatever bytes, whose account nobody knows. */
    ReadSubmission readBytes(byte[] bytes, BookFile kind, Path folder) throws IOException {
        return reader.read(submission("报表." + kind.extension()), Files.write(folder.resolve("damaged"), bytes));
    }

    /** Reads a file that was made elsewhere. */
    ReadSubmission read(Path file) {
        List<Grid> opened =
                new GridReader(ReadingLimits.defaults()).read(file, inboxPath).grids();
        return Accounts.checked(reader.read(submission(inboxPath), file), opened);
    }

    private Submission submission(String path) {
        return new Submission(
                new SubmissionId("20201105T013000-3f2a9c0d1b7e"),
                path,
                "0".repeat(64),
                1,
                OffsetDateTime.parse("2020-11-05T01:30:00+08:00"),
                sender,
                null,
                CATALOG.sha256(),
                Submission.Kind.FILE);
    }

    static GridBuilder draw(String name, String... rows) {
        GridBuilder builder = new GridBuilder(name);
        String[][] texts = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            texts[row] = rows[row].split("\\|", -1);
            for (int column = 0; column < texts[row].length; column++) {
                String text = texts[row][column];
                if (!text.strip().matches("[<^]?")) {
                    builder.add(cell(row, column, text));
                }
            }
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                merge(builder, texts, row, column);
            }
        }
        return builder;
    }

    private static void merge(GridBuilder builder, String[][] texts, int row, int column) {
        if (texts[row][column].strip().matches("[<^]")) {
            return;
        }
        int lastColumn = column;
        while (lastColumn + 1 < texts[row].length
                && texts[row][lastColumn + 1].strip().equals("<")) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < texts.length
                && column < texts[lastRow + 1].length
                && texts[lastRow + 1][column].strip().equals("^")) {
            lastRow++;
        }
        if (lastRow > row || lastColumn > column) {
            builder.merge(new Merge(row, column, lastRow, lastColumn));
        }
    }

    private static GridCell cell(int row, int column, String drawn) {
        String text = drawn.stripTrailing();
        String plain = text.strip();
        if (plain.matches("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?")) {
            BigDecimal number = new BigDecimal(plain);
            return new GridCell(row, column, plain, GridCell.Kind.NUMBER, number, GridCell.GENERAL, false, 0, false);
        }
        return GridCell.text(row, column, text.startsWith(" ") && !text.startsWith("  ") ? plain : text);
    }

    /** Observations as {@code 370481 W-HLT-002 2020 T.T 9.4}, a previous year's with {@code <} behind, an approximate one with {@code ~}. */
    static List<String> said(ReadSubmission read) {
        return read.observations().stream().map(Sheets::said).toList();
    }

    private static String said(Observation each) {
        BigDecimal value = each.value();
        return "%s %s %d %s %s%s"
                .formatted(
                        each.area(),
                        each.indicator(),
                        each.year(),
                        each.breakdown(),
                        value == null
                                ? each.missing()
                                : value.stripTrailingZeros().toPlainString(),
                        (each.statement() == Statement.PREVIOUS_YEAR ? " <" : "") + (each.approximate() ? " ~" : ""));
    }

    /** The account: {@code header=9, title=2} and so on, loaded and rejected first. */
    static String account(ReadSubmission read) {
        Map<String, Integer> ignored = new TreeMap<>();
        read.account().ignored().forEach((because, count) -> ignored.put(because.code(), count));
        return "loaded=%d rejected=%d %s"
                .formatted(read.observations().size(), read.account().rejected().size(), ignored);
    }

    static List<String> findings(ReadSubmission read) {
        return read.findings().stream().map(Finding::rule).toList();
    }
}
