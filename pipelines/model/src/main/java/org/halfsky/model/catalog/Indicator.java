package org.halfsky.model.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: a row of {@code indicator.csv}.
 *
 * @param domain      领域, such as 健康
 * @param unit        of every stored value: %, ‰, 1/10万, 人, 万人 …
 * @param decimals    digits to print
 * @param numerator   operand of a rate, where the catalog has it; the same for the denominator
 * @param multiplier  value = multiplier × numerator ÷ denominator
 * @param course      how it moves from year to year
 * @param sensitive   whether a count of 1 to 4 is not published: crime, HIV, …
 * @param department  责任部门
 * @param aliases     other names it goes by in sheets
 * @param validMin    least value that can be true, where there is one; the same for the greatest
 * @param note        for readers of 指标解释
 */
public record Indicator(
        IndicatorCode code,
        String name,
        String domain,
        String unit,
        int decimals,
        Direction direction,
        Kind kind,
        @Nullable IndicatorCode numerator,
        @Nullable IndicatorCode denominator,
        BigDecimal multiplier,
        Aggregation aggregation,
        Course course,
        boolean sensitive,
        String department,
        List<String> aliases,
        @Nullable BigDecimal validMin,
        @Nullable BigDecimal validMax,
        String note) {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER,
        RANGE,
        /** neither: read beside others */
        CONTEXT
    }

    /** What kind of number it is. */
    public enum Kind {
        RATIO,
        RATE,
        COUNT,
        MEAN
    }

    /** How a higher level follows from its parts. */
    public enum Aggregation {
        RATIO_OF_SUMS,
        SUM,
        /** only from the level's own source */
        NOT_AGGREGATABLE
    }

    /** How it moves from year to year, which decides what a path to its target looks like. */
    public enum Course {
        /** by about the same amount */
        STEADY,
        /** by about the same share, as mortality does */
        GEOMETRIC,
        /** with elections only: between two of them there is neither path nor trend */
        STEPWISE
    }

    public Indicator {
        aliases = List.copyOf(aliases);
    }

    /** Whether the catalog names both operands. */
    public boolean hasOperands() {
        return numerator != null && denominator != null;
    }
}
