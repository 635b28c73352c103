package org.halfsky.publish.sheet;

/** Text that stays text, wherever the cell is copied or exported to. */
public final class SafeText {

    private static final String STARTS_A_FORMULA = "=+-@";

    /** the most that a cell holds */
    private static final int LONGEST = 32_767;

    private SafeText() {}

    /** The text, with an apostrophe before it where a program could take it for a formula, and without signs that XML cannot hold. */
    public static String of(String text) {
        String clean = text.codePoints()
                .filter(each -> each >= 0x20 || each == '\n')
                .filter(each -> each != 0xFFFE && each != 0xFFFF && (each < 0xD800 || each > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isRisky = !clean.isEmpty() && STARTS_A_FORMULA.indexOf(clean.charAt(0)) >= 0;
        String safe = isRisky ? "'" + clean : clean;
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
    }
}
