package org.halfsky.publish.sheet;

/**
 * How much room text takes, without asking a font: the machine that writes a workbook seldom has those of the machine that opens it.
 * Measured in units of column width, one ASCII digit of the default font.
 */
public final class TextWidth {

    private static final double WIDE = 2;
    private static final int FIRST_WIDE = 0x2E80;
    private static final int DEFAULT_POINTS = 11;

    /** between cell border and text, both sides together */
    private static final double MARGIN = 1;

    private TextWidth() {}

    /** Width of one line: Chinese characters, full-width signs and dashes count twice. */
    static double of(String line) {
        return line.codePoints().mapToDouble(each -> isWide(each) ? WIDE : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE || "—‰…“”‘’●○◎△≤≥×÷".indexOf(codePoint) >= 0;
    }

    /** Lines that text takes in a cell of that width when it wraps. */
    public static int lines(String text, double columnWidth, int points) {
        double room = Math.max(2, (columnWidth - MARGIN) * DEFAULT_POINTS / points);
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(of(line) / room)))
                .sum();
    }

    /** Height in points of that many lines. */
    public static float height(int lines, int points) {
        return Math.max(1, lines) * points * 1.35f + 5f;
    }
}
