package org.halfsky.publish.sheet;

import java.math.BigDecimal;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table. */
public sealed interface Entry {

    /** What stands where there is no value; never 0. */
    String MISSING = "—";

    /** What stands where there is a value that is not published. */
    String SUPPRESSED = "保密";

    /** How it is set. */
    Look look();

    /** The number format's code. */
    default String format() {
        return "General";
    }

    /** What it needs room for when it wraps; empty for numbers, which never do. */
    String text();

    /** Puts it into a cell that has its style already. */
    default void into(XSSFCell cell) {
        cell.setCellValue(SafeText.of(text()));
    }

    /** Text that begins at the left. */
    static Entry text(String text) {
        return new Words(text, Look.TEXT);
    }

    /** Short text in the middle. */
    static Entry centred(String text) {
        return new Words(text, Look.CENTRE);
    }

    /** Text that begins at the left, or a dash where there is none. */
    static Entry textOrDash(@Nullable String text) {
        return text == null || text.isEmpty() ? centred(MISSING) : text(text);
    }

    /** A cell to be filled in by hand. */
    static Entry blank() {
        return new Words("", Look.TEXT);
    }

    /** A whole number. */
    static Entry count(long count) {
        return new Figure(BigDecimal.valueOf(count), "0", Look.COUNT);
    }

    /** A year, or a dash. */
    static Entry year(@Nullable Integer year) {
        return year == null ? centred(MISSING) : count(year);
    }

    /** A figure with its own number format, or a dash where there is none. */
    static Entry figure(@Nullable BigDecimal value, String format) {
        return value == null ? centred(MISSING) : new Figure(value, format, Look.NUMBER);
    }

    /** A figure that a chart draws, or nothing where there is none: programs draw any text, a dash too, as 0. */
    static Entry drawn(@Nullable BigDecimal value, String format) {
        return value == null ? new Gap() : new Figure(value, format, Look.NUMBER);
    }

    /** A figure in the middle, behind a sign that its format holds, or a dash where there is none. */
    static Entry limit(@Nullable BigDecimal value, String format) {
        return value == null ? centred(MISSING) : new Figure(value, format, Look.COUNT);
    }

    /** A link to a sheet of the same workbook. */
    static Entry link(String text, String sheet) {
        return new Link(text, sheet);
    }

    /**
     * A number that leads to a row of a sheet of the same workbook. Not text: LibreOffice does not wrap text that leads elsewhere.
     *
     * @param row from 1
     */
    static Entry count(long count, String sheet, int row) {
        return new LinkedCount(count(count), sheet, row);
    }

    /** Text. */
    record Words(String text, Look look) implements Entry {}

    /**
     * A number, kept whole: the format alone decides how many digits are seen.
     *
     * @param value becomes a binary number here and nowhere earlier: a spreadsheet knows no other
     */
    record Figure(BigDecimal value, String format, Look look) implements Entry {

        @Override
        public String text() {
            return "";
        }

        @Override
        public void into(XSSFCell cell) {
            cell.setCellValue(value.doubleValue());
        }
    }

    /** A cell that holds nothing at all, not even empty text. */
    record Gap() implements Entry {

        @Override
        public Look look() {
            return Look.CENTRE;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public void into(XSSFCell cell) {
            cell.setBlank();
        }
    }

    /** A link to the top of a sheet. */
    record Link(String text, String sheet) implements Entry {

        @Override
        public Look look() {
            return Look.LINK;
        }

        @Override
        public void into(XSSFCell cell) {
            Entry.lead(cell, sheet, 1);
            Entry.super.into(cell);
        }
    }

    /** A number that leads to a row of a sheet. */
    record LinkedCount(Entry count, String sheet, int row) implements Entry {

        @Override
        public Look look() {
            return Look.LINKED_COUNT;
        }

        @Override
        public String format() {
            return count.format();
        }

        @Override
        public String text() {
            return count.text();
        }

        @Override
        public void into(XSSFCell cell) {
            Entry.lead(cell, sheet, row);
            count.into(cell);
        }
    }

    private static void lead(XSSFCell cell, String sheet, int row) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A%d".formatted(sheet, row));
        cell.setHyperlink(link);
    }
}
