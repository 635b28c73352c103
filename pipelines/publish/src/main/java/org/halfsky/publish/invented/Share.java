package org.halfsky.publish.invented;

/**
 * Takes the share of a whole that makes up a quantity in one area.
 *
 * @param standing how the area stands
 * @param dice     of this area and this quantity
 * @param turn     the area's place in the province
 */
record Share(Quantity quantity, Standing standing, Dice dice, int turn) {

    private static final double FEW = 5;
    private static final double SOME = 60;
    private static final double BY_ELECTIONS = 0.002;

    /** What the level gives, in steps of the quantity's last digit. */
    double expected(double whole, int year, int cell) {
        Path path = quantity.level().path();
        if (path == null) {
            return whole / quantity.grain();
        }
        if (whole <= 0) {
            return 0;
        }
        int counted = quantity.level().electedFor(year);
        double noise = 1 + path.noise() * dice.on("year").on(year).swing();
        double elected = path.at(counted, standing.start(), standing.end()) * (1 + BY_ELECTIONS * (year - counted));
        double level = elected * noise * tilt(path, cell);
        return (quantity.level().least() + whole * level) / quantity.grain();
    }

    /** The same as a whole number, never more nor less than the quantity may be of the whole. */
    long rounded(double expected, double whole, int year, int cell) {
        Path path = quantity.level().path();
        if (path == null || whole <= 0) {
            return Math.round(expected);
        }
        long count = (long) Math.floor(expected + phase(path, expected, year, cell));
        return Bounds.of(quantity, whole).nearest(count + wobble(path, expected, year));
    }

    /** An elected body, or a handful of houses, has one more or less every other year; not everywhere in the same. */
    private int wobble(Path path, double expected, int year) {
        boolean isFew = quantity.source() == null && !path.isRare() && expected < SOME;
        boolean wobbles = isFew || !quantity.level().terms().isEmpty();
        return wobbles ? (year + dice.on("wobble").pick(4)) / 2 % 2 : 0;
    }

    /** Towns are ahead of villages; girls and boys differ a little. */
    private double tilt(Path path, int cell) {
        double ahead = path.rises() ? 0.15 : -0.30;
        double residence =
                quantity.shape().isByResidence() ? path.spread() * (Shape.isRural(cell) ? -ahead : ahead) : 0;
        double sex = quantity.shape().isBySex()
                ? 0.04 * path.spread() * dice.on("sex").swing() * (Shape.isWomen(cell) ? 1 : -1)
                : 0;
        return 1 + residence + sex;
    }

    /**
     * Where to round: always at the same point, so that a level does not jump to and fro; single cases in turn, a little further
     * for each area and each year, so that they go round and what a city adds up stays near what was to be expected.
     */
    private double phase(Path path, double expected, int year, int cell) {
        if (!path.isRare() || expected >= FEW) {
            return dice.on("round").on(cell).fraction();
        }
        double turned = turn * 0.6180339887 + cell * 0.7548776662 + year * 0.5698402910 + quantity.index() * 0.31;
        return turned - Math.floor(turned);
    }
}
