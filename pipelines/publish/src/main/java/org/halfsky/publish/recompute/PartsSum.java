package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What several areas add up to.
 *
 * @param given how many of them gave a value
 * @param all   how many there are
 */
record PartsSum(BigDecimal total, int given, int all) {

    static final PartsSum NOTHING = new PartsSum(BigDecimal.ZERO, 0, 0);

    static PartsSum ofNone(int all) {
        return new PartsSum(BigDecimal.ZERO, 0, all);
    }

    /** With one more area, which may have given nothing. */
    PartsSum plus(@Nullable BigDecimal value, int outOf) {
        return value == null ? new PartsSum(total, given, outOf) : new PartsSum(total.add(value), given + 1, outOf);
    }

    boolean isEmpty() {
        return given == 0;
    }
}
