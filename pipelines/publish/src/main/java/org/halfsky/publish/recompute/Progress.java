package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far a target has come in an area, worked out anew; the columns of {@code progress} with the same names. */
public record Progress(
        int asOfYear,
        BigDecimal asOfValue,
        @Nullable BigDecimal baseValue,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal degreePct,
        @Nullable BigDecimal progressPct,
        @Nullable BigDecimal plannedYearly,
        @Nullable BigDecimal achievedYearly,
        @Nullable BigDecimal neededYearly,
        PlannedPath path,
        int trendPoints,
        @Nullable BigDecimal trendYearly,
        @Nullable String trend,
        @Nullable BigDecimal forecastValue,
        @Nullable String outlook) {

    /** What a score needs of a row that is taken as it was published. */
    public static Progress published(
            int asOfYear, BigDecimal asOfValue, @Nullable BigDecimal degreePct, @Nullable BigDecimal progressPct) {
        PlannedPath unknown = new PlannedPath(null, null, null, null, null);
        return new Progress(
                asOfYear,
                asOfValue,
                null,
                null,
                degreePct,
                progressPct,
                null,
                null,
                null,
                unknown,
                0,
                null,
                null,
                null,
                null);
    }
}
