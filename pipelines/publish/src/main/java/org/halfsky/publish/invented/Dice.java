package org.halfsky.publish.invented;

/**
 * Chance that remembers nothing: the same seed and the same words give the same throw, in whatever order they are asked.
 *
 * @param state everything said so far
 */
record Dice(long state) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    Dice on(String word) {
        return on(word.hashCode());
    }

    Dice on(int number) {
        return new Dice(mixed(state * 31 + GOLDEN * (number + 1L)));
    }

    /** From 0 up to but not 1. */
    double fraction() {
        return (mixed(state ^ GOLDEN) >>> 11) * 0x1.0p-53;
    }

    /** From -1 up to but not 1, small swings as likely as great ones. */
    double swing() {
        return 2 * fraction() - 1;
    }

    /** One of so many, from 0. */
    int pick(int count) {
        return (int) (fraction() * count);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
