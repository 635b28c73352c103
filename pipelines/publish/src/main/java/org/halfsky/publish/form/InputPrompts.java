package org.halfsky.publish.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;

/** What a cell to be filled in says when it is entered, offers, and refuses. */
final class InputPrompts {

    private static final int LONGEST_TITLE = 32;

    private final Sheet sheet;
    private final DataValidationHelper helper;

    InputPrompts(Sheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** A figure that has to be there, or a sign that says why not. Held against its rules. */
    void figure(Cell cell, FormLine line, Indicator indicator, CellRules rules) {
        DataValidation validation = at(cell, helper.createCustomConstraint(rules.validation()));
        validation.setErrorStyle(rules.refuses() ? ErrorStyle.STOP : ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(rules.refuses() ? "强制性审核" : "核实性审核", rules.explanation());
        prompt(validation, line, unit(indicator) + "无数据请填“—”“…”“/”“无法统计”等缺报符号（见填表说明），不要以0代替。");
        sheet.addValidationData(validation);
    }

    /** A figure that areas of this level need not have: offers the signs, takes any figure. A cell can offer or refuse, not both. */
    void optional(Cell cell, FormLine line, Indicator indicator) {
        DataValidation validation = at(cell, helper.createFormulaListConstraint(MissingSign.LIST));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(false);
        prompt(validation, line, unit(indicator) + "本级可以不填；有数据的请填数字，没有的可留空或下拉选择缺报符号。");
        sheet.addValidationData(validation);
    }

    /** One of a few words. */
    void choice(Cell cell, String[] words, String prompt) {
        DataValidation validation = at(cell, helper.createExplicitListConstraint(words));
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请下拉选择", "此处只能选择：" + String.join("、", words) + "；或保持空白。");
        validation.setShowPromptBox(true);
        validation.createPromptBox("请下拉选择", prompt);
        sheet.addValidationData(validation);
    }

    private DataValidation at(Cell cell, DataValidationConstraint constraint) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.setEmptyCellAllowed(true);
        return validation;
    }

    private static void prompt(DataValidation validation, FormLine line, String text) {
        String title = line.lineCode() + " " + line.label();
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                CellRules.cut(text));
    }

    private static String unit(Indicator indicator) {
        String digits = indicator.decimals() == 0 ? "整数" : "保留" + indicator.decimals() + "位小数";
        return "单位：%s，%s。".formatted(indicator.unit(), digits);
    }
}
