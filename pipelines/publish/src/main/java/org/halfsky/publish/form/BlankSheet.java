package org.halfsky.publish.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;

/**
 * Makes a form that has been laid out a form to fill in: the cells of this year open and check what is typed, all others are locked.
 * Beside each line, outside of what is printed, stands every rule that its figure breaks, pasted figures included.
 */
final class BlankSheet {

    private static final int TOLD = FormSheet.LAST_YEAR + 1;
    private static final int TOLD_WIDTH = 60 * 256;
    private static final String NOTHING = "零报告,本期无数据";

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Catalog catalog;
    private final AreaLevel level;
    private final InputPrompts prompts;

    /** @param level of the area that fills it in */
    BlankSheet(XSSFSheet sheet, FormStyles styles, Catalog catalog, AreaLevel level) {
        this.sheet = sheet;
        this.styles = styles;
        this.catalog = catalog;
        this.level = level;
        this.prompts = new InputPrompts(sheet);
    }

    /** @param rows where the lines stand */
    void open(Map<FormLine, Row> rows, List<InputCheck> checks) {
        SheetRules rules = new SheetRules(addresses(rows), checks);
        sheet.setColumnWidth(TOLD, TOLD_WIDTH);
        Cell head = sheet.getRow(FormSheet.HEAD_ROWS - 2).createCell(TOLD);
        head.setCellStyle(styles.hint());
        head.setCellValue("审核情况");
        rows.forEach((line, row) -> open(line, row, rules));
        mark(rows);
    }

    private void open(FormLine line, Row row, SheetRules rules) {
        Operand operand = operand(line, 0);
        Indicator indicator = catalog.indicator(line.indicator())
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + line.indicator()));
        Cell input = row.getCell(FormSheet.THIS_YEAR);
        CellRules cell = rules.rules(operand);
        if (line.requiredAt().contains(level)) {
            input.setCellStyle(styles.input(indicator.decimals()));
            prompts.figure(input, line, indicator, cell);
        } else {
            input.setCellStyle(styles.optional(indicator.decimals()));
            prompts.optional(input, line, indicator);
        }
        Cell told = row.createCell(TOLD);
        told.setCellStyle(styles.hint());
        told.setCellFormula(cell.telling(rules.told(operand)));
        told.setCellValue("");
    }

    /** The place to say that there is nothing to report. */
    void offerNothing(Cell place) {
        prompts.choice(place, NOTHING.split(","), "本表各项均无数据时选择；填有数据的，请保持空白。");
    }

    /** A figure that breaks a rule stands out, on paper too. */
    private void mark(Map<FormLine, Row> rows) {
        List<Row> all = List.copyOf(rows.values());
        int first = all.get(0).getRowNum();
        int last = all.get(all.size() - 1).getRowNum();
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("LEN($%s)>0".formatted(address(all.get(0), TOLD)));
        rule.createFontFormatting().setFontStyle(false, true);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        CellRangeAddress cells = new CellRangeAddress(first, last, FormSheet.THIS_YEAR, FormSheet.THIS_YEAR);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static Map<Operand, String> addresses(Map<FormLine, Row> rows) {
        Map<Operand, String> addresses = new LinkedHashMap<>();
        rows.forEach((line, row) -> {
            addresses.put(operand(line, 0), address(row, FormSheet.THIS_YEAR));
            addresses.put(operand(line, -1), address(row, FormSheet.LAST_YEAR));
        });
        return addresses;
    }

    private static Operand operand(FormLine line, int yearsAway) {
        return new Operand(line.indicator(), line.breakdown(), yearsAway);
    }

    private static String address(Row row, int column) {
        return new CellAddress(row.getRowNum(), column).formatAsString();
    }
}
