package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** The number behind what a cell displays: shown 27.9, stored 27.923913. */
final class StoredValue {
    /** Digits after the point that are kept of any value. */
    static final int MOST_DECIMALS = 10;

    private StoredValue() {}

    /**
     * The stored number in the terms of the displayed one: in percent, in 万, or as it is. Where none of them rounds to what is
     * displayed, the displayed number stands: it is what the sender saw.
     */
    static BigDecimal behind(Written written, BigDecimal stored) {
        BigDecimal shown = written.number().value();
        BigDecimal step = written.unit() == null
                ? BigDecimal.ONE
                : Units.parse(written.unit()).map(Unit::step).orElse(BigDecimal.ONE);
        return Stream.of(stored.divide(step), stored)
                .filter(candidate -> candidate.subtract(shown).abs().compareTo(shown.ulp()) <= 0)
                .findFirst()
                .orElse(shown);
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal quotient = numerator
                .divide(denominator, MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
