package org.halfsky.ingest.table;

import org.halfsky.ingest.grid.GridCell;

/** How far a stub cell is set in, by its format or by blanks typed before it. */
final class Indent {

    private static final char WIDE_BLANK = '\u3000';

    private Indent() {}

    /** Steps of about one Chinese character. */
    static int of(GridCell cell) {
        int halves = 0;
        String text = cell.text();
        for (int i = 0;
                i < text.length() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)));
                i++) {
            halves += text.charAt(i) == WIDE_BLANK ? 2 : 1;
        }
        return cell.indent() * 2 + halves;
    }
}
