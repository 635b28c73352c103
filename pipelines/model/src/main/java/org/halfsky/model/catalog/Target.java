package org.halfsky.model.catalog;

import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a plan: a row of {@code target.csv}.
 *
 * @param domain     the plan's own wording
 * @param goalNo     number of the 主要目标; {@code s} for 策略措施
 * @param indicator  {@code null} for a target that no number measures
 * @param breakdown  in the catalog's words: empty, {@code rural}, {@code urban-rural gap}, {@code max over counties} …
 * @param statement  the sentence of the plan
 * @param value      limit, percentage or points, by type; {@code null} where the type needs none or the plan gives none
 * @param value2     upper bound of {@code between}
 * @param comparison in the catalog's words: empty, {@code base}, {@code previous_term}, {@code indicator:CODE} …
 */
public record Target(
        String code,
        String plan,
        String domain,
        String goalNo,
        @Nullable IndicatorCode indicator,
        String breakdown,
        String statement,
        TargetType type,
        @Nullable Fraction value,
        @Nullable Fraction value2,
        String unit,
        String comparison,
        String note) {}
