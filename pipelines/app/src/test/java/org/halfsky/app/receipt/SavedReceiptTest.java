package org.halfsky.app.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.app.mainjob.Office;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.ingest.reading.SubmissionReader;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.receipt.Receipts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt in which explanations were typed, saved by LibreOffice: it says what it said, and its marks can be taken away. */
class SavedReceiptTest {

    private static final Catalog CATALOG = CatalogReader.read(null);
    private static final SubmissionReader READER = new SubmissionReader(CATALOG);
    private static final String SHEET = "数据";
    private static final Finding ERROR = Finding.ofCell(
            "R002", Severity.ERROR, new CellRef(SHEET, "B3"), "101", "应在0—100之间", "产前医学检查率 101% 大于100%，请核实");
    private static final Finding WARNING = Finding.ofCell(
            "R218", Severity.WARNING, new CellRef(SHEET, "B4"), "98", "≤ 96.1", "学前三年毛入园率 98% 大于学前一年，请核实并说明");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void saysTheSameAfterAnOfficeProgramHasSavedIt(String format) throws Exception {
        Path typed = folder.resolve("回执." + format);
        explain(receipt(List.of(ERROR, WARNING), sent(format)), typed);

        Path saved = Office.convert(typed, format, Files.createDirectories(folder.resolve("saved")));

        ReadSubmission before = read(typed);
        ReadSubmission after = read(saved);
        assertThat(before.explanations())
                .extracting(each -> each.rule() + " " + each.cell() + " " + each.text())
                .containsExactly("R218 B4 新建两所幼儿园");
        assertThat(after.explanations()).isEqualTo(before.explanations());
        assertThat(figures(after)).isEqualTo(figures(before)).hasSize(3);
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void losesItsMarksAndNothingElseWhenItComesBack(String format) throws Exception {
        Path marked = receipt(List.of(ERROR, WARNING), sent(format));
        Path saved = Office.convert(marked, format, Files.createDirectories(folder.resolve("saved")));

        try (Workbook again = open(receipt(List.of(), saved))) {
            Sheet sheet = again.getSheet(SHEET);
            assertThat(sheet.getCellComments()).isEmpty();
            assertThat(fill(sheet.getRow(2).getCell(1))).isEqualTo("99CCFF");
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    private Path sent(String format) throws IOException {
        Path file = folder.resolve("报表." + format);
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("滕州市2020年监测表");
            line(sheet, 1, "指标").setCellValue("数值");
            Cell filled = line(sheet, 2, "W-HLT-004");
            filled.setCellValue(101);
            CellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            filled.setCellStyle(style);
            line(sheet, 3, "C-EDU-001").setCellValue(98);
            line(sheet, 4, "C-EDU-002").setCellValue(96.1);
            save(workbook, file);
        }
        return file;
    }

    private static Cell line(Sheet sheet, int at, String name) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(name);
        return row.createCell(1);
    }

    private Path receipt(List<Finding> findings, Path original) {
        Answer answer = new Answer(
                submission(original),
                findings.isEmpty() ? SubmissionStatus.ACCEPTED : SubmissionStatus.PARTLY_ACCEPTED,
                new AreaCode("370481"),
                new TreeSet<>(List.of(new AreaCode("370481"))),
                new TreeSet<>(List.of(2020)),
                new Answer.Cells(3, 3 - findings.size() / 2, findings.size() / 2, 0, Map.of()),
                findings);
        Receipts receipts = new Receipts(folder.resolve("receipts"), CATALOG);
        receipts.write(answer, original);
        String name = original.getFileName().toString();
        return receipts.folderOf(answer).resolve("回执" + name.substring(name.lastIndexOf('.')));
    }

    private static void explain(Path receipt, Path typed) throws IOException {
        try (Workbook workbook = open(receipt)) {
            for (Row row : workbook.getSheet("审核结果")) {
                if (row.getCell(2) != null && row.getCell(2).toString().equals("R218")) {
                    row.getCell(12).setCellValue("新建两所幼儿园");
                }
            }
            save(workbook, typed);
        }
    }

    private static ReadSubmission read(Path file) {
        return READER.read(submission(file), file);
    }

    private static Submission submission(Path file) {
        return new Submission(
                new SubmissionId("20201105T013000-000000000000"),
                "370481滕州市/" + file.getFileName(),
                "0".repeat(64),
                1,
                OffsetDateTime.parse("2020-11-05T01:30:00+08:00"),
                new AreaCode("370481"),
                null,
                CATALOG.sha256(),
                Submission.Kind.FILE);
    }

    private static Map<String, String> figures(ReadSubmission read) {
        Map<String, String> figures = new TreeMap<>();
        read.observations()
                .forEach(each -> figures.put(each.indicator() + " " + each.source(), String.valueOf(each.value())));
        return figures;
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static String fill(Cell cell) {
        if (cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour) {
            return String.valueOf(colour.getARGBHex()).substring(2);
        }
        return cell.getCellStyle().getFillForegroundColor() == IndexedColors.PALE_BLUE.getIndex() ? "99CCFF" : "?";
    }
}
