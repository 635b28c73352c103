package org.halfsky.publish.sheet;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Conditional formats of one tone: black-and-white paper keeps their order. */
final class Shades {

    private static final byte[] DARK = {(byte) 0x8F, (byte) 0xA9, (byte) 0xCF};
    private static final byte[] LIGHT = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF2};
    private static final byte[] NONE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final double HALF = 50;
    private static final double MOST = 80;
    private static final double ALL = 100;

    private Shades() {}

    static void heat(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        double[] steps = {HALF, MOST, ALL};
        for (int at = 0; at < steps.length; at++) {
            scale.getThresholds()[at].setRangeType(RangeType.NUMBER);
            scale.getThresholds()[at].setValue(steps[at]);
        }
        scale.setColors(new XSSFColor[] {colour(DARK), colour(LIGHT), colour(NONE)});
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    static void signs(XSSFSheet sheet, CellRangeAddress cells, Page.Signs signs) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, new ConditionalFormattingRule[] {
            rule(formats, signs.dark(), DARK), rule(formats, signs.light(), LIGHT)
        });
    }

    private static ConditionalFormattingRule rule(XSSFSheetConditionalFormatting formats, String sign, byte[] colour) {
        XSSFConditionalFormattingRule rule =
                formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + sign + "\"");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(colour(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }
}
