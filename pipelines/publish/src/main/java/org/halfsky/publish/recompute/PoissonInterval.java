package org.halfsky.publish.recompute;

import java.util.function.DoubleUnaryOperator;

/**
 * The 95 % interval of a number of cases, in doubles: the one statistic here that has no exact decimals. Up to a hundred cases the exact (Garwood) one, by halving
 * an interval until the probability of so many cases is 2.5 %; above it the approximation of Byar.
 */
final class PoissonInterval {

    private static final int MOST_EXACT = 100;
    private static final double TAIL = 0.025;
    private static final double DEVIATE = 1.959963985;
    private static final int HALVINGS = 60;

    private PoissonInterval() {}

    static String method(int cases) {
        return cases <= MOST_EXACT ? "poisson_exact" : "poisson_byar";
    }

    /** The mean under which so many cases or more come with a probability of 2.5 %. */
    static double lower(int cases) {
        if (cases == 0) {
            return 0;
        }
        return cases <= MOST_EXACT ? meanAt(1 - TAIL, mean -> atMost(cases - 1, mean), cases) : byar(cases, -DEVIATE);
    }

    /** The mean under which so many cases or fewer come with a probability of 2.5 %. */
    static double upper(int cases) {
        return cases <= MOST_EXACT ? meanAt(TAIL, mean -> atMost(cases, mean), cases) : byar(cases + 1, DEVIATE);
    }

    private static double meanAt(double probability, DoubleUnaryOperator falling, int cases) {
        double low = 0;
        double high = 2.0 * cases + 10;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of so many cases or fewer. */
    private static double atMost(int cases, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int i = 1; i <= cases; i++) {
            term = term * mean / i;
            sum += term;
        }
        return sum;
    }

    private static double byar(int cases, double deviate) {
        return cases * Math.pow(1 - 1 / (9.0 * cases) + deviate / (3 * Math.sqrt(cases)), 3);
    }
}
