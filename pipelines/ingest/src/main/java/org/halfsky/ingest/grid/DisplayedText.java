package org.halfsky.ingest.grid;

/**
 * A string as displayed, raised digits as {@code ¹²³} so that a note mark behind a number never becomes a digit of it.
 *
 * @param struckOut some of it is crossed out
 */
record DisplayedText(String text, boolean struckOut) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Digits raised above the line. */
    static String raise(String run) {
        StringBuilder raised = new StringBuilder(run.length());
        run.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
