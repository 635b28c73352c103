package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a whole. */
final class Percent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percent() {}

    /** In percent to two decimals, half up; {@code null} where there is no whole. */
    static @Nullable BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** Whether the part is at least that many percent of the whole. */
    static boolean reaches(int part, int whole, BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}
