package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Cells of formats that know only text. */
final class TypedNumber {
    /** Neither 0370481, which is a code, nor more digits than a spreadsheet keeps. */
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,14})?");

    private TypedNumber() {}

    /** A number where the text is a plain one, as when a spreadsheet program opens the file; else words. */
    static GridCell cell(int row, int column, String text) {
        String bare = text.strip();
        if (!PLAIN.matcher(bare).matches()) {
            return GridCell.text(row, column, text);
        }
        return new GridCell(
                row, column, bare, GridCell.Kind.NUMBER, new BigDecimal(bare), GridCell.GENERAL, false, 0, false);
    }
}
