package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dirt that only workbooks carry: formats, formulas, dates, hidden things, comments, crossed-out text. */
class WorkbookDirtTest {

    @TempDir
    Path folder;

    static Stream<Supplier<Workbook>> bothFormats() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    private ReadSubmission read(Supplier<Workbook> format, Consumer<Sheet> content) throws IOException {
        Path file = folder.resolve("报表");
        try (Workbook workbook = format.get();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            text(sheet, 0, 0, "滕州市2020年监测表");
            text(sheet, 1, 0, "指标");
            text(sheet, 1, 1, "数值");
            content.accept(sheet);
            workbook.write(out);
        }
        return new Sheets().read(file);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static Cell named(Sheet sheet, int row, String indicator) {
        text(sheet, row, 0, indicator);
        return cell(sheet, row, 1);
    }

    private static void shown(Cell cell, double value, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void takesPercentFormatsAsDisplayed(Supplier<Workbook> format) throws IOException {
        ReadSubmission read = read(format, sheet -> {
            shown(named(sheet, 2, "产前检查率"), 0.2792, "0.00%");
            shown(named(sheet, 3, "住院分娩率"), 27.92, "0.00");
            shown(named(sheet, 4, "孕产妇系统管理率"), 27.92391304347826, "0.0");
            shown(named(sheet, 5, "婴儿死亡率"), 0.0041, "0.00%");
        });
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-005 2020 T.T 27.92",
                        "370481 W-HLT-004 2020 T.T 27.92",
                        "370481 W-HLT-003 2020 T.T 27.9239130435");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=1 {header=6, title=1}");
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::cell)
                .containsExactly(tuple("R012", "B5"), tuple("R005", "B6"));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void takesTheLastResultOfAFormulaAndGivesBackErrors(Supplier<Workbook> format) throws IOException {
        ReadSubmission read = read(format, sheet -> {
            Cell sum = named(sheet, 2, "活产数");
            sum.setCellFormula("1+1");
            sum.setCellValue(3);
            named(sheet, 3, "婴儿死亡率").setCellFormula("1+1");
            Cell division = named(sheet, 4, "新生儿死亡率");
            division.setCellFormula("1/0");
            division.setCellErrorValue((byte) 7);
            Cell lost = named(sheet, 5, "孕产妇死亡率");
            lost.setCellFormula("#REF!+1");
            lost.setCellErrorValue((byte) 23);
            named(sheet, 6, "产前检查率").setCellValue("98.5");
        });
        assertThat(said(read)).containsExactly("370481 B-HLT-001 2020 T.T 3", "370481 W-HLT-005 2020 T.T 98.5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=3 {header=7, title=1}");
        assertThat(read.findings())
                .extracting(Finding::cell, Finding::message)
                .containsExactly(
                        tuple("B4", "该格的公式没有保存计算结果；请用 Excel 或 WPS 打开、重新计算并保存，或直接填写数字"),
                        tuple("B5", "公式错误值 #DIV/0!，没有数值；请改正公式或直接填写数字"),
                        tuple("B6", "公式错误值 #REF!，没有数值；请改正公式或直接填写数字"));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void givesBackDatesAndCrossedOutFigures(Supplier<Workbook> format) throws IOException {
        ReadSubmission read = read(format, sheet -> {
            shown(named(sheet, 2, "儿童之家数"), 43892, "m\"月\"d\"日\"");
            shown(named(sheet, 3, "活产数"), 0.5, "h:mm");
            Cell crossed = named(sheet, 4, "婴儿死亡率");
            crossed.setCellValue(4.1);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            Font font = sheet.getWorkbook().createFont();
            font.setStrikeout(true);
            style.setFont(font);
            crossed.setCellStyle(style);
        });
        assertThat(account(read)).isEqualTo("loaded=0 rejected=3 {header=5, title=1}");
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::cell)
                .containsExactly(tuple("R011", "B3"), tuple("R011", "B4"), tuple("R001", "B5"));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void loadsNothingThatIsHiddenAndReadsNoComments(Supplier<Workbook> format) throws IOException {
        ReadSubmission read = read(format, sheet -> {
            named(sheet, 2, "婴儿死亡率").setCellValue(4.1);
            named(sheet, 3, "新生儿死亡率").setCellValue(9);
            sheet.getRow(3).setZeroHeight(true);
            text(sheet, 1, 2, "2009年");
            cell(sheet, 2, 2).setCellValue(7);
            sheet.setColumnHidden(2, true);
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("真值是 5.1"));
            sheet.getRow(2).getCell(1).setCellComment(comment);
            Sheet deep = sheet.getWorkbook().createSheet("深藏");
            text(deep, 0, 0, "滕州市2019年");
            sheet.getWorkbook().setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4.1");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=3, hidden=5, title=1}");
        assertThat(read.findings()).isEmpty();
    }
}
