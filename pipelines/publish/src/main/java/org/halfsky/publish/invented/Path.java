package org.halfsky.publish.invented;

/**
 * How a level moves from 2010 to 2020. Rare things fall by the same factor each year, shares by the same number of points.
 *
 * @param per    what the level counts in: 100 for a percentage, 100 000 for a maternal mortality
 * @param from   level of 2010
 * @param to     level of 2020
 * @param spread how far an area may lie from it, as a part of it
 * @param noise  how far a year may lie off the line, as a part of it
 */
record Path(double per, double from, double to, double spread, double noise) {

    private static final double AFTERWARDS = 0.3;

    /** Share of one, for an area that stands so high above the others (−1 to 1) at the start and at the end. */
    double at(double year, double start, double end) {
        double first = from * (1 + spread * start);
        double last = to * (1 + spread * end);
        double time = (year - 2010) / 10;
        if (time < 0) {
            time *= AFTERWARDS;
        } else if (time > 1) {
            time = 1 + (time - 1) * AFTERWARDS;
        }
        double level = first > 0 && last > 0 && (per > 1000 || last < first / 2)
                ? first * StrictMath.pow(last / first, time)
                : first + (last - first) * time;
        return Math.max(0, level) / per;
    }

    boolean rises() {
        return to >= from;
    }

    /** Whether single cases matter more than the level, as with deaths. */
    boolean isRare() {
        return noise >= 0.05;
    }
}
