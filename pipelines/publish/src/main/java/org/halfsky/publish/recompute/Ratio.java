package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.halfsky.model.catalog.Fraction;

/** An exact number: whole numbers over each other. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    private static final int PUBLISHED_DECIMALS = 10;

    Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator %s: expected more than 0".formatted(denominator));
        }
    }

    static Ratio of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Ratio of(Fraction fraction) {
        return of(fraction.numerator()).over(of(fraction.denominator()));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other more than zero */
    Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    /** As published: ten decimals, half away from zero. */
    BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
