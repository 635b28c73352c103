package org.halfsky.publish.recompute;

import java.math.BigDecimal;

/**
 * A value that a target is judged on.
 *
 * @param rounded       as published
 * @param exact         as judged: of a computed rate the fraction itself
 * @param isSmallSample few cases or few people stand behind it
 */
record JudgedValue(BigDecimal rounded, Ratio exact, boolean isSmallSample) {

    static JudgedValue difference(JudgedValue one, JudgedValue other) {
        Ratio difference = one.exact.minus(other.exact).abs();
        return new JudgedValue(difference.rounded(), difference, one.isSmallSample || other.isSmallSample);
    }
}
