package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell of a sheet: its displayed text is not blank.
 *
 * @param row          from 0
 * @param column       from 0
 * @param text         exactly what Excel displays: 0.42 in a percent format is {@code 42%}; raised digits come as {@code ¹²³}
 * @param kind         what the cell holds, after the formula's last result
 * @param number       the stored number of {@code NUMBER} and {@code DATE} cells, else {@code null}
 * @param numberFormat the format code, such as {@code 0.00%}; {@code General} where there is none
 * @param formula      the value is the last result of a formula, which is never computed anew
 * @param indent       steps of indent from the cell's format; blanks typed before a name stay in the text
 * @param struckOut    all or part of the text is crossed out
 */
public record GridCell(
        int row,
        int column,
        String text,
        Kind kind,
        @Nullable BigDecimal number,
        String numberFormat,
        boolean formula,
        int indent,
        boolean struckOut) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** a number that its format shows as a date or a time */
        DATE,
        BOOLEAN,
        /** {@code #REF!} and the like, or a formula whose result was never stored; the text says which */
        ERROR
    }

    /** What stands for a number format where a cell has none. */
    public static final String GENERAL = "General";

    /** What is displayed for a formula whose result the file does not hold. */
    public static final String FORMULA_WITHOUT_RESULT = "（公式未保存计算结果）";

    /** A cell that holds words. */
    public static GridCell text(int row, int column, String text) {
        return new GridCell(row, column, text, Kind.TEXT, null, GENERAL, false, 0, false);
    }

    /** A cell that holds a number in no particular format. */
    public static GridCell number(int row, int column, BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        return new GridCell(row, column, text, Kind.NUMBER, number, GENERAL, false, 0, false);
    }

    /** The same somewhere else. */
    GridCell at(int otherRow, int otherColumn) {
        return new GridCell(otherRow, otherColumn, text, kind, number, numberFormat, formula, indent, struckOut);
    }

    /** The cell's name: {@code D17}. */
    public String a1() {
        return A1.of(row, column);
    }
}
