package org.halfsky.publish.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.halfsky.model.catalog.Indicator;

/** A rate and the two counts it is made of. */
record Rate(Indicator indicator, Quantity numerator, Quantity denominator) {

    /** The rate of two counts, given in their steps, rounded as it is printed. */
    BigDecimal of(long above, long below) {
        BigDecimal dividend =
                BigDecimal.valueOf(above, numerator.indicator().decimals()).multiply(indicator.multiplier());
        BigDecimal divisor = BigDecimal.valueOf(below, denominator.indicator().decimals());
        return dividend.divide(divisor, indicator.decimals(), RoundingMode.HALF_UP);
    }

    /** How many steps of that operand move the rate by its last digit, at least one. */
    long stepThatShows(Quantity operand, long above, long below) {
        double digit = StrictMath.pow(10, -indicator.decimals())
                / indicator.multiplier().doubleValue()
                * below
                * StrictMath.pow(
                        10,
                        numerator.indicator().decimals()
                                - denominator.indicator().decimals());
        double step = operand.index() == numerator.index() ? digit : digit * below / Math.max(1, above);
        return Math.max(1, Math.round(step * 1.1));
    }
}
