package org.halfsky.model.catalog;

import java.math.BigDecimal;

/**
 * An exact number as the catalog writes it: {@code 20}, {@code 11.2} or {@code 100/6}.
 *
 * @param numerator   with the sign
 * @param denominator more than zero; 1 for a plain decimal
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator %s: expected more than 0".formatted(denominator));
        }
    }

    /**
     * Reads {@code 11.2} or {@code 100/6}.
     *
     * @throws IllegalArgumentException if the text is neither a decimal nor two of them with a slash between
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigDecimal(text.strip()), BigDecimal.ONE)
                : new Fraction(
                        new BigDecimal(text.substring(0, slash).strip()),
                        new BigDecimal(text.substring(slash + 1).strip()));
    }

    @Override
    public String toString() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
