package org.halfsky.publish.invented;

/** The years for which figures can be invented. Always all of them are, so that a figure does not depend on the years asked for. */
final class Years {

    static final int FIRST = 2008;
    static final int LAST = 2032;
    static final int COUNT = LAST - FIRST + 1;

    private Years() {}

    static boolean covers(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** Position in an array with one place a year. */
    static int index(int year) {
        return year - FIRST;
    }
}
