package org.halfsky.model.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an area stands in one target beside others and beside itself before: a row of {@code standing}.
 *
 * @param year the year compared
 * @param rank 1 is best among the areas with the same parent; {@code null} where ranking means nothing
 */
public record StandingRow(
        String planCode,
        String targetCode,
        int year,
        BigDecimal value,
        @Nullable BigDecimal changeFromBase,
        @Nullable BigDecimal changeFromYearBefore,
        @Nullable BigDecimal provinceValue,
        @Nullable BigDecimal differenceFromProvince,
        @Nullable BigDecimal nationValue,
        @Nullable BigDecimal differenceFromNation,
        @Nullable Integer rank,
        @Nullable Integer rankedAreas) {}
