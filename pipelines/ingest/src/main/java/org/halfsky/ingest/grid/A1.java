package org.halfsky.ingest.grid;

/** Cell names as spreadsheets print them. */
public final class A1 {
    private static final int LETTERS = 26;

    private A1() {}

    /** {@code of(16, 3)} is {@code D17}; both count from 0. */
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** {@code column(27)} is {@code AB}; counts from 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
