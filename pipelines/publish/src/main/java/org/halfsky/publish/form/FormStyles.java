package org.halfsky.publish.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of a legal form: 宋体, thin lines, a bold title. */
final class FormStyles {

    private static final String SONG = "宋体";

    private final Workbook workbook;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();
    private final Map<Integer, CellStyle> names = new HashMap<>();
    private final Map<Integer, CellStyle> inputs = new HashMap<>();
    private final Map<String, CellStyle> ofBlankForms = new HashMap<>();
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle words;
    private final CellStyle section;
    private final CellStyle plain;
    private final CellStyle note;

    FormStyles(Workbook workbook) {
        this.workbook = workbook;
        this.title = style(font(16, true), HorizontalAlignment.CENTER, false);
        this.head = style(font(10, true), HorizontalAlignment.CENTER, true);
        this.words = style(font(10, false), HorizontalAlignment.CENTER, true);
        this.section = style(font(10, true), HorizontalAlignment.LEFT, true);
        this.plain = style(font(10, false), HorizontalAlignment.LEFT, false);
        this.note = style(font(9, false), HorizontalAlignment.LEFT, false);
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle words() {
        return words;
    }

    CellStyle section() {
        return section;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle note() {
        return note;
    }

    /** Words that may be changed though the sheet is protected. */
    CellStyle open() {
        return ofBlankForms.computeIfAbsent(
                "open", made -> unlocked(style(font(10, false), HorizontalAlignment.LEFT, false)));
    }

    /** What the sheet itself says about a line; not printed. */
    CellStyle hint() {
        return ofBlankForms.computeIfAbsent("hint", made -> style(font(9, true), HorizontalAlignment.LEFT, false));
    }

    /** Words in a framed cell, as many lines as they need. */
    CellStyle text() {
        return ofBlankForms.computeIfAbsent("text", made -> wrapped());
    }

    /** The same, to be filled in. */
    CellStyle openText() {
        return ofBlankForms.computeIfAbsent("openText", made -> unlocked(wrapped()));
    }

    /** A number that may be filled in, but need not be. */
    CellStyle optional(int decimals) {
        return ofBlankForms.computeIfAbsent("number " + decimals, made -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(number(decimals));
            return unlocked(style);
        });
    }

    /** A place for words, tinted like those for numbers. */
    CellStyle place() {
        return ofBlankForms.computeIfAbsent("place", made -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(input(0));
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    /** A number that is to be filled in: the cell is lightly tinted, and open where the sheet is protected. */
    CellStyle input(int decimals) {
        return inputs.computeIfAbsent(decimals, digits -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(number(digits));
            style.setLocked(false);
            style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    private static CellStyle unlocked(CellStyle style) {
        style.setLocked(false);
        return style;
    }

    private CellStyle wrapped() {
        CellStyle style = style(font(10, false), HorizontalAlignment.LEFT, true);
        style.setWrapText(true);
        return style;
    }

    /** The name of an indicator, set in by so many steps. */
    CellStyle name(int indent) {
        return names.computeIfAbsent(indent, steps -> {
            CellStyle style = style(font(10, false), HorizontalAlignment.LEFT, true);
            style.setIndention(steps.shortValue());
            style.setWrapText(true);
            return style;
        });
    }

    /** A number with so many decimals. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, digits -> {
            CellStyle style = style(font(10, false), HorizontalAlignment.RIGHT, true);
            String format = digits == 0 ? "0" : "0." + "0".repeat(digits);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private Font font(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(SONG);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment, boolean lines) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        BorderStyle border = lines ? BorderStyle.THIN : BorderStyle.NONE;
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        return style;
    }
}
