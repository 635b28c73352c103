package org.halfsky.publish.invented;

/** By how much the counts of a province are above what their levels would give, year by year and cell by cell. */
final class Balance {

    private final double[] surplus = new double[Years.COUNT * Shape.CELLS];

    void note(int year, int cell, double more) {
        surplus[Years.index(year) * Shape.CELLS + cell] += more;
    }

    boolean isTooLittle(int year, int cell) {
        return surplus[Years.index(year) * Shape.CELLS + cell] < 0;
    }
}
