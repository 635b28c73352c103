package org.halfsky.publish.invented;

/**
 * How small and how large a count may be beside what it is a share of.
 *
 * @param least in steps of the count's last digit
 */
record Bounds(long least, long most) {

    private static final double ROUNDING = 1e-6;

    /** @param whole what it is a share of, in single ones; of people it may be any number */
    static Bounds of(Quantity quantity, double whole) {
        if (quantity.source() == null) {
            return new Bounds(0, Long.MAX_VALUE);
        }
        return new Bounds((long) Math.ceil(whole * quantity.level().low() / quantity.grain() - ROUNDING), (long)
                Math.floor(whole * quantity.level().high() / quantity.grain() + ROUNDING));
    }

    boolean allow(long count) {
        return least <= count && count <= most;
    }

    long nearest(long count) {
        return Math.max(least, Math.min(most, count));
    }
}
