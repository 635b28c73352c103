package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a target of an area stands against other years and areas, worked out anew; the columns of {@code standing} with the same names, but for those of the nation. */
public record Standing(
        int year,
        BigDecimal value,
        @Nullable BigDecimal changeFromBase,
        @Nullable BigDecimal changeFromYearBefore,
        @Nullable BigDecimal provinceValue,
        @Nullable Integer rank,
        @Nullable Integer rankedAreas) {

    public @Nullable BigDecimal differenceFromProvince() {
        return provinceValue == null ? null : value.subtract(provinceValue);
    }
}
