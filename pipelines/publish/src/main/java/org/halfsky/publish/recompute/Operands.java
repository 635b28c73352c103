package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a rate is worked out from.
 *
 * @param given how many of the areas gave both
 * @param all   how many there are
 */
record Operands(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, int given, int all) {

    private static final int PUBLISHED_DECIMALS = 10;

    /** multiplier × numerator ÷ denominator to ten decimals; {@code null} without operands, or where nobody stands below the line. */
    @Nullable
    BigDecimal rate(BigDecimal multiplier) {
        return numerator == null || denominator == null || denominator.signum() <= 0
                ? null
                : multiplier.multiply(numerator).divide(denominator, PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }

    Operands plus(BigDecimal moreNumerator, BigDecimal moreDenominator) {
        return new Operands(
                numerator == null ? moreNumerator : numerator.add(moreNumerator),
                denominator == null ? moreDenominator : denominator.add(moreDenominator),
                given + 1,
                all);
    }
}
