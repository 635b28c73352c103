package org.halfsky.publish.invented;

/**
 * How far an area stands above (to 1) or below (to −1) the usual level of something.
 *
 * @param start in 2010
 * @param end   in 2020
 */
record Standing(double start, double end) {

    /** @param general how the area stands in everything that is good */
    static Standing of(double general, Level level, Dice dice) {
        Path path = level.path();
        double lead = 0.35 * general * (path == null || path.rises() ? 1 : -1);
        double own = dice.on("start").swing();
        return new Standing(
                lead + 0.65 * own, lead + 0.35 * own + 0.30 * dice.on("end").swing());
    }
}
