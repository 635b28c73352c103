package org.halfsky.model.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an area is on the way to one target: a row of {@code progress}. Values in the indicator's unit, a year's change too.
 *
 * @param year           the year looked at: that judged, or the newest of a running plan
 * @param targetValue    the limit; {@code null} for {@code between}
 * @param degreePct      实现程度, 0 to 100; {@code null} where value and limit have no proportion
 * @param progressPct    share of the way from base to target that is done, 0 to 100
 * @param plannedYearly  change a year that leads from base to target
 * @param achievedYearly change a year since the base
 * @param neededYearly   change a year from now on that still leads to the target; {@code null} at the end of the plan
 * @param pathValue      where the path to the target is by now; {@code null} at the end of the plan
 * @param onTrack        whether the value is at least as good as the path
 * @param trend          {@code improving}, {@code worsening} or {@code level}
 * @param forecastValue  the trend's value for the plan's end; {@code null} at the end of the plan
 * @param outlook        {@code likely}, {@code effort} or {@code difficult}
 */
public record ProgressRow(
        String planCode,
        String targetCode,
        int year,
        BigDecimal value,
        @Nullable BigDecimal baseValue,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal degreePct,
        @Nullable BigDecimal progressPct,
        @Nullable BigDecimal plannedYearly,
        @Nullable BigDecimal achievedYearly,
        @Nullable BigDecimal neededYearly,
        @Nullable BigDecimal pathValue,
        @Nullable Boolean onTrack,
        @Nullable String trend,
        @Nullable BigDecimal forecastValue,
        @Nullable String outlook) {}
