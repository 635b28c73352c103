package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a target mean: a limit that is {@code reference × factor + added}, and which side of it is good.
 *
 * @param factor   {@code null} where the plan gives no number, and nothing can be measured; the same for {@code added}
 * @param upper    of {@link Sense#BETWEEN}
 * @param best     holding it since the base counts as better than the base
 * @param decimals digits in which figures are printed
 */
record TargetTerms(
        Target target,
        Plan plan,
        Measure measure,
        String breakdown,
        Sense sense,
        Reference reference,
        @Nullable IndicatorCode referenceCode,
        @Nullable Ratio factor,
        @Nullable Ratio added,
        @Nullable Ratio upper,
        @Nullable Ratio best,
        int decimals) {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio NOTHING = Ratio.of(0);

    /** Which number is held against the limit. */
    enum Measure {
        OWN,
        HIGHEST_COUNTY,
        LOWEST_COUNTY,
        URBAN_RURAL_GAP,
        UNKNOWN
    }

    /** Which side of the limit is good. */
    enum Sense {
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN,
        BETWEEN,
        QUALITATIVE
    }

    /** What the limit is reckoned from. */
    enum Reference {
        NONE,
        BASE,
        PREVIOUS_TERM,
        INDICATOR,
        UNKNOWN
    }

    static TargetTerms of(Target target, Plan plan, Catalog catalog) {
        @Nullable
        Indicator indicator = target.indicator() == null
                ? null
                : catalog.indicator(target.indicator()).orElse(null);
        Reference reference = reference(target);
        return new TargetTerms(
                target,
                plan,
                measure(target.breakdown()),
                breakdown(target.breakdown()),
                sense(target.type()),
                reference,
                reference == Reference.INDICATOR
                        ? new IndicatorCode(target.comparison().substring("indicator:".length()))
                        : null,
                factor(target, reference),
                added(target, reference),
                ratio(target.value2()),
                best(target.type(), indicator != null && indicator.unit().equals("%")),
                indicator == null ? 0 : indicator.decimals());
    }

    /** Whether a number can be held against a limit at all. */
    boolean isMeasurable() {
        return target.indicator() != null
                && sense != Sense.QUALITATIVE
                && measure != Measure.UNKNOWN
                && reference != Reference.UNKNOWN
                && factor != null
                && added != null
                && (sense != Sense.BETWEEN || upper != null);
    }

    /** Whether more is better; of a range neither is. */
    boolean isUpwards() {
        return sense == Sense.AT_LEAST || sense == Sense.MORE_THAN;
    }

    /** Whether the limit stays where it is from the base on. */
    boolean isFixed() {
        return sense != Sense.BETWEEN && (reference == Reference.NONE || reference == Reference.BASE);
    }

    boolean isAtLeastAsGood(BigDecimal value, BigDecimal than) {
        int compared = value.compareTo(than);
        return isUpwards() ? compared >= 0 : compared <= 0;
    }

    boolean allowsNearly() {
        return target.type() != TargetType.ABOVE_BASE
                && target.type() != TargetType.BELOW_BASE
                && target.type() != TargetType.COMPLETE_100;
    }

    private static Measure measure(String words) {
        return switch (words) {
            case "", "rural", "urban", "female", "male" -> Measure.OWN;
            case "max over counties" -> Measure.HIGHEST_COUNTY;
            case "min over counties" -> Measure.LOWEST_COUNTY;
            case "urban-rural gap" -> Measure.URBAN_RURAL_GAP;
            default -> Measure.UNKNOWN;
        };
    }

    private static String breakdown(String words) {
        return switch (words) {
            case "" -> Measured.EVERYBODY;
            case "rural" -> "T.R";
            case "urban" -> "T.U";
            case "female" -> "F.T";
            case "male" -> "M.T";
            default -> words;
        };
    }

    private static Sense sense(TargetType type) {
        return switch (type) {
            case AT_MOST, REDUCE_BY_PCT_FROM_BASE -> Sense.AT_MOST;
            case ABOVE_BASE -> Sense.MORE_THAN;
            case BELOW_BASE -> Sense.LESS_THAN;
            case BETWEEN -> Sense.BETWEEN;
            case QUALITATIVE -> Sense.QUALITATIVE;
            case AT_LEAST, INCREASE_BY_PP_FROM_BASE, COMPLETE_100 -> Sense.AT_LEAST;
        };
    }

    private static Reference reference(Target target) {
        String comparison = target.comparison();
        boolean isIndicator = comparison.startsWith("indicator:");
        if (!isIndicator
                && !comparison.isEmpty()
                && !comparison.equals("base")
                && !comparison.equals("previous_term")) {
            return Reference.UNKNOWN;
        }
        return switch (target.type()) {
            case BETWEEN, COMPLETE_100, QUALITATIVE -> Reference.NONE;
            case AT_LEAST, AT_MOST ->
                compared(comparison, target.value() != null || comparison.isEmpty() ? Reference.NONE : Reference.BASE);
            case REDUCE_BY_PCT_FROM_BASE, INCREASE_BY_PP_FROM_BASE, ABOVE_BASE, BELOW_BASE ->
                compared(comparison, Reference.BASE);
        };
    }

    private static Reference compared(String comparison, Reference otherwise) {
        if (comparison.equals("previous_term")) {
            return Reference.PREVIOUS_TERM;
        }
        return comparison.startsWith("indicator:") ? Reference.INDICATOR : otherwise;
    }

    private static @Nullable Ratio factor(Target target, Reference reference) {
        if (reference == Reference.NONE) {
            return NOTHING;
        }
        @Nullable Ratio value = ratio(target.value());
        if (target.type() == TargetType.REDUCE_BY_PCT_FROM_BASE) {
            return value == null ? null : HUNDRED.minus(value).over(HUNDRED);
        }
        return Ratio.of(1);
    }

    private static @Nullable Ratio added(Target target, Reference reference) {
        return switch (target.type()) {
            case COMPLETE_100 -> HUNDRED;
            case BETWEEN, INCREASE_BY_PP_FROM_BASE -> ratio(target.value());
            case AT_LEAST, AT_MOST -> reference == Reference.NONE ? ratio(target.value()) : NOTHING;
            case REDUCE_BY_PCT_FROM_BASE, ABOVE_BASE, BELOW_BASE, QUALITATIVE -> NOTHING;
        };
    }

    private static @Nullable Ratio best(TargetType type, boolean isPercentage) {
        if (type == TargetType.ABOVE_BASE && isPercentage) {
            return HUNDRED;
        }
        return type == TargetType.BELOW_BASE ? NOTHING : null;
    }

    private static @Nullable Ratio ratio(@Nullable Fraction fraction) {
        return fraction == null ? null : Ratio.of(fraction);
    }
}
