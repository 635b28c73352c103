package org.halfsky.publish.receipt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.halfsky.model.receipt.FindingReference;
import org.halfsky.model.receipt.ResultColumn;
import org.halfsky.publish.sheet.SafeText;
import org.halfsky.publish.sheet.TextWidth;
import org.jspecify.annotations.Nullable;

/** 审核结果: every finding of an answer, one row each, with a link to its cell and room for an explanation. */
final class ResultSheet {

    private static final List<ResultColumn> COLUMNS = List.of(ResultColumn.values());
    private static final Map<ResultColumn, Integer> WIDTHS = widths();
    private static final int TOTAL_WIDTH =
            WIDTHS.values().stream().mapToInt(Integer::intValue).sum();
    private static final int LAST_SEEN = COLUMNS.indexOf(ResultColumn.EXPLANATION);
    private static final int LONGEST_CENTRED = 14;
    private static final int UNITS_OF_WIDTH = 256;
    private static final int POINTS = 10;

    private final Workbook workbook;
    private final FoundCells cells;
    private final Names names;
    private final Map<FoundCells.Place, OwnFill> formerFills;
    private final ResultLooks looks;
    private final Sheet sheet;
    private int next;

    /** @param formerFills of the cells that have one */
    ResultSheet(Workbook workbook, FoundCells cells, Names names, Map<FoundCells.Place, OwnFill> formerFills) {
        this.workbook = workbook;
        this.cells = cells;
        this.names = names;
        this.formerFills = formerFills;
        this.looks = new ResultLooks(workbook);
        this.sheet = workbook.createSheet(freeName(workbook));
    }

    /** What is hidden takes no room. */
    private static Map<ResultColumn, Integer> widths() {
        int[] widths = {5, 8, 7, 14, 8, 14, 20, 6, 8, 12, 16, 38, 28};
        Map<ResultColumn, Integer> byColumn = new EnumMap<>(ResultColumn.class);
        for (int column = 0; column < widths.length; column++) {
            byColumn.put(COLUMNS.get(column), widths[column]);
        }
        return byColumn;
    }

    private static String freeName(Workbook workbook) {
        String name = ResultColumn.SHEET_NAME;
        for (int copy = 2; workbook.getSheetIndex(name) >= 0; copy++) {
            name = ResultColumn.SHEET_NAME + "（" + copy + "）";
        }
        return name;
    }

    /** What the sheet is called: 审核结果, unless the sender has such a sheet. */
    String name() {
        return sheet.getSheetName();
    }

    void fill(Answer answer) {
        WIDTHS.forEach((column, width) -> sheet.setColumnWidth(COLUMNS.indexOf(column), width * UNITS_OF_WIDTH));
        sheet.setColumnHidden(COLUMNS.indexOf(ResultColumn.REFERENCE), true);
        sheet.setColumnHidden(COLUMNS.indexOf(ResultColumn.FORMER_FILL), true);
        line("审 核 结 果", looks.title, 18);
        AnswerWords.of(answer).forEach(each -> line(each, looks.line, 11));
        int head = next;
        Row heads = sheet.createRow(next++);
        for (ResultColumn column : COLUMNS) {
            put(heads, COLUMNS.indexOf(column), column.head(), looks.head);
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
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST_SEEN));
        row.setHeightInPoints(TextWidth.height(TextWidth.lines(text, TOTAL_WIDTH, points), points));
    }

    private void finding(int number, Finding finding) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (Map.Entry<ResultColumn, Integer> each : WIDTHS.entrySet()) {
            String text = text(each.getKey(), number, finding);
            put(row, COLUMNS.indexOf(each.getKey()), text, look(each.getKey(), finding));
            lines = Math.max(lines, TextWidth.lines(text, each.getValue(), POINTS));
        }
        put(row, COLUMNS.indexOf(ResultColumn.REFERENCE), FindingReference.of(finding), looks.text);
        String formerFill = text(ResultColumn.FORMER_FILL, number, finding);
        if (!formerFill.isEmpty()) {
            put(row, COLUMNS.indexOf(ResultColumn.FORMER_FILL), formerFill, looks.text);
        }
        row.setHeightInPoints(TextWidth.height(lines, POINTS));
        cells.placeOf(finding).ifPresent(place -> link(row.getCell(COLUMNS.indexOf(ResultColumn.CELL)), place));
    }

    private String text(ResultColumn column, int number, Finding finding) {
        return switch (column) {
            case NUMBER -> Integer.toString(number);
            case LEVEL -> finding.severity().label();
            case RULE -> finding.rule();
            case SHEET -> text(finding.sheet());
            case CELL -> text(finding.cell());
            case AREA -> names.of(finding.area(), finding.year());
            case INDICATOR -> names.of(finding.indicator());
            case YEAR -> text(finding.year());
            case BREAKDOWN ->
                finding.breakdown() == null ? "" : finding.breakdown().label();
            case VALUE -> text(finding.value());
            case EXPECTED -> text(finding.expected());
            case MESSAGE -> finding.message();
            case EXPLANATION -> text(finding.explanation());
            case REFERENCE -> FindingReference.of(finding);
            case FORMER_FILL ->
                cells.placeOf(finding).map(formerFills::get).map(OwnFill::words).orElse("");
        };
    }

    private CellStyle look(ResultColumn column, Finding finding) {
        if (column == ResultColumn.EXPLANATION && finding.severity() != Severity.INFO) {
            return looks.answer;
        }
        return WIDTHS.getOrDefault(column, 0) <= LONGEST_CENTRED ? looks.centre : looks.text;
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
        sheet.setAutobreaks(true); // without, LibreOffice fits no .xls to its page
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("第 &P 页　共 &N 页");
    }
}
