package org.halfsky.publish.sheet;

/** Codes of number formats. Signs and units stand in the format, so that the cell stays a number. */
public final class NumberFormats {

    private NumberFormats() {}

    /** {@code 0.00}. */
    public static String decimals(int digits) {
        return digits == 0 ? "0" : "0." + "0".repeat(digits);
    }

    /** {@code ≤0.00}. */
    public static String prefixed(String prefix, int digits) {
        return "\"%s\"%s".formatted(prefix, decimals(digits));
    }

    /** {@code 0.00＊}. */
    public static String suffixed(int digits, String suffix) {
        return "%s\"%s\"".formatted(decimals(digits), suffix);
    }

    /** {@code 0.00} and the room of one sign behind it, so that figures with and without a sign stand in line. */
    public static String spaced(int digits) {
        return decimals(digits) + "_*";
    }

    /** The same with the room of a space behind it. Not an indent of the cell: LibreOffice keeps that for some cells of a row only. */
    static String withRoomBehind(String format) {
        return String.join("_ ;", format.split(";")) + "_ ";
    }

    /** {@code +0.00百分点}, {@code -0.00百分点}, {@code 0.00百分点}. */
    public static String signed(int digits, String unit) {
        String number = decimals(digits);
        return "+%s\"%s\";-%s\"%s\";%s\"%s\"".formatted(number, unit, number, unit, number, unit);
    }
}
