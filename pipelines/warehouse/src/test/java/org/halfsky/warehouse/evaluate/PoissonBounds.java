package org.halfsky.warehouse.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * The exact (Garwood) 95 % interval of a Poisson count, from its definition and without any table or approximation: {@code lower(d)} is the mean
 * under which d or more cases come with a probability of 2.5 %, {@code upper(d)} that under which d or fewer do. They equal χ²(0.025; 2d) ÷ 2 and
 * χ²(0.975; 2d + 2) ÷ 2. Found by halving an interval until ten decimals stand, with forty digits throughout.
 */
final class PoissonBounds {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TAIL = new BigDecimal("0.025");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal CLOSE = new BigDecimal("1e-13");
    private static final int HALVINGS_OF_THE_EXPONENT = 12;

    private PoissonBounds() {}

    /** 0 where there is no case. */
    static BigDecimal lower(int cases) {
        return cases == 0
                ? BigDecimal.ZERO.setScale(10)
                : meanAt(BigDecimal.ONE.subtract(TAIL), mean -> atMost(cases - 1, mean), cases);
    }

    static BigDecimal upper(int cases) {
        return meanAt(TAIL, mean -> atMost(cases, mean), cases);
    }

    /** The mean at which the falling function has that value. */
    private static BigDecimal meanAt(BigDecimal probability, UnaryOperator<BigDecimal> falling, int cases) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.valueOf(2L * cases + 10);
        while (high.subtract(low).compareTo(CLOSE) > 0) {
            BigDecimal middle = low.add(high).divide(TWO, DIGITS);
            if (falling.apply(middle).compareTo(probability) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high.setScale(10, RoundingMode.HALF_UP);
    }

    /** The probability of that many cases or fewer: e^-mean × Σ mean^i ÷ i!. */
    static BigDecimal atMost(int cases, BigDecimal mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = term;
        for (int i = 1; i <= cases; i++) {
            term = term.multiply(mean, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.divide(exp(mean), DIGITS);
    }

    /** e^x by its series at x ÷ 4096, squared twelve times. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(TWO.pow(HALVINGS_OF_THE_EXPONENT), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = term;
        for (int i = 1; i <= 20; i++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS_OF_THE_EXPONENT; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
