package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * How far town and country, women and men are apart: a row of {@code disparity}. Each side {@code null} where it is not known.
 *
 * @param urbanRuralGap urban − rural
 * @param sexGap        male − female
 * @param gpi           female ÷ male
 */
public record DisparityRow(
        IndicatorCode indicator,
        int year,
        @Nullable BigDecimal urban,
        @Nullable BigDecimal rural,
        @Nullable BigDecimal urbanRuralGap,
        @Nullable BigDecimal urbanRuralRatio,
        @Nullable BigDecimal male,
        @Nullable BigDecimal female,
        @Nullable BigDecimal sexGap,
        @Nullable BigDecimal gpi) {}
