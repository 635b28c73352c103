package org.halfsky.publish.sheet;

/** How a sheet lies on A4, and how much of it is printed on one page when all its columns are. */
public enum Paper {
    PORTRAIT(8.27, 11.69),
    LANDSCAPE(11.69, 8.27);

    static final double SIDE_MARGIN_INCHES = 0.4;
    static final double TOP_MARGIN_INCHES = 0.7;
    private static final double POINTS_AN_INCH = 72;

    /** programs differ a little in how wide a column is */
    private static final double SURELY = 0.95;

    private final double width;
    private final double height;

    Paper(double widthInches, double heightInches) {
        width = (widthInches - 2 * SIDE_MARGIN_INCHES) * POINTS_AN_INCH;
        height = (heightInches - 2 * TOP_MARGIN_INCHES) * POINTS_AN_INCH;
    }

    /**
     * Height of the rows that surely fit on one page, in points: a sheet that is too wide is printed smaller.
     *
     * @param columns width of all columns, in points
     */
    double roomBelow(double columns) {
        return SURELY * height * Math.max(1, columns / width);
    }
}
