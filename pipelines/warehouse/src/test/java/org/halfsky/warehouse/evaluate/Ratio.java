package org.halfsky.warehouse.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator %s: expected more than 0".formatted(denominator));
        }
    }

    static Ratio of(BigDecimal value) {
        BigInteger scale = BigInteger.TEN.pow(20);
        return new Ratio(value.multiply(new BigDecimal(scale)).toBigIntegerExact(), scale);
    }

    static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

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

    BigDecimal tenDecimals() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 10, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
