package org.halfsky.ingest.grid;

import java.util.Optional;

/** Places as sheets write them, {@code D17} and {@code A1:C3}, counted from 0 and kept within the largest sheet there is. */
final class SheetPlace {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    private SheetPlace() {}

    static int checkedRow(int row) {
        if (row < 0 || row >= ROWS) {
            throw outside();
        }
        return row;
    }

    static int checkedColumn(int column) {
        if (column < 0 || column >= COLUMNS) {
            throw outside();
        }
        return column;
    }

    private static UnreadableWorkbookException outside() {
        return new UnreadableWorkbookException("工作簿内部有损坏（单元格位置超出工作表范围），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    /** The column of {@code D17}; -1 where there is none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = Character.toUpperCase(reference.charAt(i));
            if (letter == '$') {
                continue;
            }
            if (letter < 'A' || letter > 'Z' || column > COLUMNS) {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String reference) {
        long row = 0;
        for (int i = 0; i < reference.length() && row <= ROWS; i++) {
            char digit = reference.charAt(i);
            row = digit >= '0' && digit <= '9' ? row * 10 + digit - '0' : row;
        }
        return (int) row - 1;
    }

    /** The rectangle {@code A1:C3}; empty where the text is none. */
    static Optional<Merge> merge(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = range.substring(0, colon);
        String last = range.substring(colon + 1);
        int top = Math.min(row(first), row(last));
        int left = Math.min(column(first), column(last));
        return top < 0 || left < 0
                ? Optional.empty()
                : Optional.of(
                        new Merge(top, left, Math.max(row(first), row(last)), Math.max(column(first), column(last))));
    }
}
