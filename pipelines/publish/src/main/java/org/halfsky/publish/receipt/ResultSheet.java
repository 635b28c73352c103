package org.halfsky.publish.receipt;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.publish.sheet.SafeText;
import org.halfsky.publish.sheet.TextWidth;
import org.jspecify.annotations.Nullable;

/** 审核结果: every finding of an answer, one row each, with a link to its cell and room for an explanation. */
final class ResultSheet {

    static final String NAME = "审核结果";

    private static final List<String> HEADS =
            List.of("序号", "级别", "规则", "工作表", "单元格", "地区代码", "指标代码", "年份", "填报值", "审核要求", "审核意见", "上报说明");
    private static final int[] WIDTHS = {6, 8, 8, 16, 9, 10, 14, 7, 12, 20, 44, 30};
    private static final int CELL_COLUMN = 4;
    private static final int LONGEST_CENTRED = 14;
    private static final int UNITS_OF_WIDTH = 256;
    private static final int POINTS = 10;

    private final Workbook workbook;
    private final FoundCells cells;
    private final ResultLooks looks;
    private final Sheet sheet;
    private int next;

    ResultSheet(Workbook workbook, FoundCells cells) {
        this.workbook = workbook;
        this.cells = cells;
        this.looks = new ResultLooks(workbook);
        this.sheet = workbook.createSheet(NAME);
    }

    void fill(Answer answer) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * UNITS_OF_WIDTH);
        }
        line("审 核 结 果", looks.title, 18);
        AnswerWords.of(answer).forEach(each -> line(each, looks.line, 11));
        int head = next;
        Row heads = sheet.createRow(next++);
        for (int column = 0; column < HEADS.size(); column++) {
            put(heads, column, HEADS.get(column), looks.head);
        }
        for (int at = 0; at < answer.findings().size(); at++) {
            finding(at + 1, answer.findings().get(at));
        }
        if (answer.findings().isEmpty()) {
            line("（没有发现问题）", looks.text, POINTS);
        }
        print(head);
    }

    private void line(String text, CellStyle style, int points) {
        Row row = sheet.createRow(next++);
        put(row, 0, text, style);
        int last = HEADS.size() - 1;
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
        int width = Arrays.stream(WIDTHS).sum();
        row.setHeightInPoints(TextWidth.height(TextWidth.lines(text, width, points), points));
    }

    private void finding(int number, Finding finding) {
        Row row = sheet.createRow(next++);
        List<String> texts = List.of(
                Integer.toString(number),
                finding.severity().label(),
                finding.rule(),
                text(finding.sheet()),
                text(finding.cell()),
                text(finding.area()),
                text(finding.indicator()),
                text(finding.year()),
                text(finding.value()),
                text(finding.expected()),
                finding.message(),
                text(finding.explanation()));
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            put(row, column, texts.get(column), look(column, finding));
            lines = Math.max(lines, TextWidth.lines(texts.get(column), WIDTHS[column], POINTS));
        }
        row.setHeightInPoints(TextWidth.height(lines, POINTS));
        cells.placeOf(finding).ifPresent(place -> link(row.getCell(CELL_COLUMN), place));
    }

    private CellStyle look(int column, Finding finding) {
        boolean isAnswer = column == HEADS.size() - 1;
        if (isAnswer && finding.severity() != Severity.INFO) {
            return looks.answer;
        }
        return WIDTHS[column] <= LONGEST_CENTRED ? looks.centre : looks.text;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void link(Cell cell, FoundCells.Place place) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        String sheetName = place.sheet().getSheetName().replace("'", "''");
        link.setAddress(
                "'%s'!%s".formatted(sheetName, new CellReference(place.row(), place.column()).formatAsString()));
        cell.setHyperlink(link);
        cell.setCellStyle(looks.link);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(SafeText.of(text));
    }

    private void print(int head) {
        sheet.createFreezePane(0, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("第 &P 页　共 &N 页");
    }
}
