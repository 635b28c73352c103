package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * Plan × target × area: a row of the published table {@code attainment}. Values in the indicator's unit, unrounded.
 *
 * @param targetValue  the limit in force; {@code null} for {@code between} and where there is none
 * @param firstMetYear first of the unbroken run of satisfied years; {@code null} unless met
 * @param gap          how far on the good side of the limit; negative when short
 * @param governing    whether this plan is the one that counts for the area
 * @param borderline   whether the figures as printed would give another verdict: 临界
 * @param suppressed   whether a figure of the row is {@code null} because it would tell a small count of a sensitive indicator
 */
public record AttainmentRow(
        String planCode,
        String targetCode,
        AreaCode areaCode,
        String areaName,
        AreaLevel level,
        @Nullable IndicatorCode indicatorCode,
        String breakdown,
        @Nullable BigDecimal baseValue,
        @Nullable BigDecimal midValue,
        @Nullable BigDecimal endValue,
        @Nullable Integer endYear,
        String targetType,
        @Nullable BigDecimal targetValue,
        Verdict verdict,
        @Nullable Integer firstMetYear,
        @Nullable BigDecimal gap,
        boolean smallSample,
        boolean governing,
        boolean borderline,
        boolean suppressed) {}
