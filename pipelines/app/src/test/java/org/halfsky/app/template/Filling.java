package org.halfsky.app.template;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.ingest.reading.SubmissionReader;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Statement;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.FormFigures;
import org.halfsky.publish.invented.InventedFigures;
import org.halfsky.publish.invented.InventedTables;

/** Fills blank forms in as a county would, and reads them as the main job does; all figures are invented. */
final class Filling {

    static final AreaCode TENGZHOU = new AreaCode("370481");
    static final int YEAR = 2020;
    static final int THIS_YEAR = 3;
    static final long SEED = 1;

    static final Catalog CATALOG = CatalogReader.read(null);
    private static final SubmissionReader READER = new SubmissionReader(CATALOG);

    private Filling() {}

    /** Types in what a county of that level owes. */
    static void fill(Path from, Path to) throws IOException {
        FormFigures figures = new InventedTables(CATALOG, new InventedFigures(CATALOG, SEED)).figures(TENGZHOU, YEAR);
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (FormLine line : owed()) {
                Cell cell = row(workbook.getSheet(line.sheet()), line).getCell(THIS_YEAR);
                FormEntry entry = figures.entry(line, YEAR);
                BigDecimal number = entry.number();
                if (number == null) {
                    cell.setCellValue(entry.text());
                } else {
                    cell.setCellValue(number.doubleValue());
                }
            }
            try (var out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    static List<FormLine> owed() {
        return CATALOG.formLines().stream()
                .filter(each -> each.requiredAt().contains(AreaLevel.COUNTY))
                .toList();
    }

    static Row row(Sheet sheet, FormLine line) {
        for (Row row : sheet) {
            Cell name = row.getCell(0);
            Cell code = row.getCell(2);
            if (name != null
                    && code != null
                    && name.toString().equals(line.label())
                    && code.toString().equals(line.lineCode())) {
                return row;
            }
        }
        throw new IllegalStateException("no line " + line.label());
    }

    static ReadSubmission read(Path file) {
        Submission submission = new Submission(
                new SubmissionId("20201105T013000-000000000000"),
                file.getFileName().toString(),
                "0".repeat(64),
                0,
                OffsetDateTime.of(2020, 11, 5, 1, 30, 0, 0, ZoneOffset.ofHours(8)),
                TENGZHOU,
                null,
                CATALOG.sha256(),
                Submission.Kind.FILE);
        return READER.read(submission, file);
    }

    static List<Observation> of(ReadSubmission read, Statement statement) {
        return read.observations().stream()
                .filter(each -> each.statement() == statement)
                .toList();
    }

    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
