package org.halfsky.publish.form;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Target;
import org.halfsky.publish.sheet.SafeText;
import org.halfsky.publish.sheet.TextWidth;
import org.jspecify.annotations.Nullable;

/** 定性目标: the targets of a plan that no figure decides, to be answered with 是 or 否. */
final class QualitativeSheet {

    private static final int[] WIDTHS = {46, 20, 46, 11};
    private static final int DONE = WIDTHS.length - 1;
    private static final int CHARACTER = 256;
    private static final int POINTS = 10;

    private final Sheet sheet;
    private final FormStyles styles;
    private final Catalog catalog;
    private int next;

    QualitativeSheet(Workbook workbook, String name, FormStyles styles, Catalog catalog) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.catalog = catalog;
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    }

    /** @param targets in the order of their plan */
    void fill(String plan, FormHead head, List<Target> targets) {
        title("%d年定性目标完成情况".formatted(head.year()), styles.title(), 26);
        row(styles.plain(), "综合机关名称：" + head.organisation(), head.year() + "年", "行政区划代码：" + head.area())
                .setHeightInPoints(16);
        row(styles.head(), "主要目标", "主要责任单位", "进展情况", "是否完成").setHeightInPoints(18);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        sheet.createFreezePane(0, next);
        InputPrompts prompts = new InputPrompts(sheet);
        for (Target target : targets) {
            Row row = row(styles.text(), target.statement(), department(target.indicator()), "", "");
            row.getCell(DONE - 1).setCellStyle(styles.openText());
            row.getCell(DONE).setCellStyle(styles.openText());
            prompts.choice(row.getCell(DONE), new String[] {"是", "否"}, "目标已完成选“是”，未完成选“否”。");
            int lines = TextWidth.lines(target.statement(), WIDTHS[0], POINTS);
            row.setHeightInPoints(TextWidth.height(Math.max(2, lines), POINTS));
        }
        title("注：目标见《%s》。".formatted(plan), styles.note(), 16);
    }

    private String department(@Nullable IndicatorCode code) {
        return code == null
                ? ""
                : catalog.indicator(code).map(Indicator::department).orElse("");
    }

    private void title(String text, CellStyle style, int points) {
        row(style, text).setHeightInPoints(points);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, DONE));
    }

    private Row row(CellStyle style, String... texts) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (!texts[column].isEmpty()) {
                cell.setCellValue(SafeText.of(texts[column]));
            }
        }
        return row;
    }
}
