package org.halfsky.warehouse.load;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell lies, for reading order.
 *
 * @param row    from 1; 0 where there is no cell
 * @param column from 1; 0 where there is no cell
 */
record CellPosition(int row, int column) {

    private static final int LETTERS = 26;
    private static final CellPosition NONE = new CellPosition(0, 0);

    /** The position that an A1 reference names; {@code D17} is row 17, column 4. Anything else is no position. */
    static CellPosition of(@Nullable String cell) {
        if (cell == null) {
            return NONE;
        }
        int column = 0;
        int letters = 0;
        while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            column = column * LETTERS + cell.charAt(letters) - 'A' + 1;
            letters++;
        }
        String digits = cell.substring(letters);
        return digits.matches("[1-9]\\d{0,8}") ? new CellPosition(Integer.parseInt(digits), column) : NONE;
    }
}
