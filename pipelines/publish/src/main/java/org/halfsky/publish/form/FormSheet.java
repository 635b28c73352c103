package org.halfsky.publish.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;

/** Writes one sheet of the legal form from top to bottom: head, lines, foot. */
final class FormSheet {

    static final int NAME = 0;
    static final int UNIT = 1;
    static final int CODE = 2;
    static final int THIS_YEAR = 3;
    static final int LAST_YEAR = 4;
    private static final int[] WIDTHS = {46, 11, 7, 15, 15};
    static final int HEAD_ROWS = 7;
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final FormStyles styles;
    private final FormHead head;
    private final Map<FormLine, Row> rows = new LinkedHashMap<>();
    private int next;

    FormSheet(Sheet sheet, FormStyles styles, FormHead head) {
        this.sheet = sheet;
        this.styles = styles;
        this.head = head;
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        print();
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.getFooter().setCenter("第 &P 页　共 &N 页");
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROWS - 2, HEAD_ROWS - 1, -1, -1));
        sheet.createFreezePane(0, HEAD_ROWS);
    }

    /** Seven rows: title, who made the form, who fills it in for which year, names and numbers of the columns. */
    void head(FormPart part) {
        Row title = row(26);
        cell(title, NAME, part.title(), styles.title());
        merge(title, NAME, LAST_YEAR);
        right(row(15), "表    号：%s表".formatted(part.number()));
        right(row(15), "制定机关：国家统计局");
        Row approved = row(15);
        cell(approved, NAME, "行政区划代码：" + head.area(), styles.plain());
        right(approved, head.approval());
        Row filled = row(15);
        cell(filled, NAME, "综合机关名称：" + head.organisation(), styles.plain());
        cell(filled, UNIT, head.year() + "年", styles.plain());
        merge(filled, UNIT, CODE);
        right(filled, head.validUntil());
        texts(row(18), styles.head(), "指标名称", "计量单位", "代码", "本年", "上年");
        texts(row(15), styles.words(), "甲", "乙", "丙", "1", "2");
    }

    private void right(Row row, String text) {
        cell(row, THIS_YEAR, text, styles.plain());
        merge(row, THIS_YEAR, LAST_YEAR);
    }

    void lines(List<FormLine> lines, Catalog catalog, FormFigures figures) {
        String section = "";
        for (FormLine line : lines) {
            if (!line.section().equals(section)) {
                section = line.section();
                texts(row(16), styles.section(), section, "", "", "", "");
            }
            Indicator indicator = catalog.indicator(line.indicator())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "line %s: no indicator %s".formatted(line.lineCode(), line.indicator())));
            Row row = row(line.label().length() > 24 ? 28 : 15);
            rows.put(line, row);
            cell(row, NAME, line.label(), styles.name(indent(line, indicator)));
            cell(row, UNIT, indicator.unit(), styles.words());
            cell(row, CODE, line.lineCode(), styles.words());
            fill(row.createCell(THIS_YEAR), figures.entry(line, head.year()), indicator);
            fill(row.createCell(LAST_YEAR), figures.entry(line, head.year() - 1), indicator);
        }
    }

    /** Where each line stands. */
    Map<FormLine, Row> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** Rates stand out, their operands are set in, parts of them once more. */
    private static int indent(FormLine line, Indicator indicator) {
        if (line.label().startsWith("其中")) {
            return 2;
        }
        return indicator.kind() == Indicator.Kind.COUNT ? 1 : 0;
    }

    private void fill(Cell cell, FormEntry entry, Indicator indicator) {
        BigDecimal number = entry.number();
        cell.setCellStyle(entry.text().isEmpty() ? styles.number(indicator.decimals()) : styles.words());
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        } else if (!entry.text().isEmpty()) {
            cell.setCellValue(entry.text());
        }
    }

    /** A place below the lines to say something about all of them; the cell beside the words. */
    Cell ask(String words) {
        Row row = row(20);
        cell(row, NAME, words, styles.plain());
        cell(row, THIS_YEAR, "", styles.place());
        cell(row, LAST_YEAR, "", styles.place());
        merge(row, THIS_YEAR, LAST_YEAR);
        return row.getCell(THIS_YEAR);
    }

    /** Signatures, the day of sending, notes. */
    void foot() {
        CellStyle toSign = head.isBlank() ? styles.open() : styles.plain();
        Row signatures = row(18);
        cell(signatures, NAME, "单位负责人：" + head.signature(), toSign);
        cell(signatures, UNIT, "审核人：" + head.signature(), toSign);
        merge(signatures, UNIT, CODE);
        cell(signatures, THIS_YEAR, "填表人：" + head.signature(), toSign);
        Row date = row(18);
        cell(date, NAME, head.reported(), toSign);
        if (head.isBlank()) {
            merge(signatures, THIS_YEAR, LAST_YEAR);
            cell(date, UNIT, "（单位盖章）", styles.plain());
            merge(date, UNIT, CODE);
            cell(date, THIS_YEAR, "联系电话：", toSign);
            merge(date, THIS_YEAR, LAST_YEAR);
        }
        note("说明：1.本表由各级统计局汇总部门资料填报，妇幼卫生数据的统计期为上年10月1日至当年9月30日。");
        note("2.数据缺失的，请填“—”（无此项）或“…”（不足最小单位），不要填0。");
        if (!head.note().isEmpty()) {
            note("3." + head.note());
        }
    }

    private void note(String text) {
        Row row = row(15);
        cell(row, NAME, text, styles.note());
        merge(row, NAME, LAST_YEAR);
    }

    private Row row(int points) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    private void texts(Row row, CellStyle style, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            cell(row, column, texts[column], style);
        }
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void merge(Row row, int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
}
