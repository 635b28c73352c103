package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one value stands to its limit.
 *
 * @param isNear not satisfied, but close enough to be called 基本达标
 */
record Judgement(boolean isSatisfied, boolean isNear) {

    /**
     * Judges a value.
     *
     * @param nearlyMetPct how far from the bound, in percent of it, is still near
     */
    static Judgement of(TargetTerms terms, Ratio value, Ratio limit, BigDecimal nearlyMetPct) {
        boolean isSatisfied = isSatisfied(terms, value, limit);
        boolean isNear = !isSatisfied && terms.allowsNearly() && isNear(terms, value, limit, nearlyMetPct);
        return new Judgement(isSatisfied, isNear);
    }

    /** The same on the figures as printed. */
    static Judgement asPrinted(TargetTerms terms, Ratio value, Ratio limit, BigDecimal nearlyMetPct) {
        @Nullable Ratio upper = terms.upper();
        TargetTerms printed = new TargetTerms(
                terms.target(),
                terms.plan(),
                terms.measure(),
                terms.breakdown(),
                terms.sense(),
                terms.reference(),
                terms.referenceCode(),
                terms.factor(),
                terms.added(),
                upper == null ? null : printed(upper, terms.decimals()),
                terms.best(),
                terms.decimals());
        return of(printed, printed(value, terms.decimals()), printed(limit, terms.decimals()), nearlyMetPct);
    }

    /** From what is published, ten decimals, to what is printed. */
    private static Ratio printed(Ratio exact, int decimals) {
        return Ratio.of(exact.rounded().setScale(decimals, RoundingMode.HALF_UP));
    }

    private static boolean isSatisfied(TargetTerms terms, Ratio value, Ratio limit) {
        int compared = value.compareTo(limit);
        return switch (terms.sense()) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case MORE_THAN -> compared > 0 || isHeld(terms.best(), value, limit);
            case LESS_THAN -> compared < 0 || isHeld(terms.best(), value, limit);
            case BETWEEN -> compared >= 0 && value.compareTo(upper(terms)) <= 0;
            case QUALITATIVE ->
                throw new IllegalArgumentException(
                        "no number decides " + terms.target().code());
        };
    }

    /** Nothing better than the best can be asked of who had it already. */
    private static boolean isHeld(@Nullable Ratio best, Ratio value, Ratio limit) {
        return best != null && value.compareTo(best) == 0 && limit.compareTo(best) == 0;
    }

    private static boolean isNear(TargetTerms terms, Ratio value, Ratio limit, BigDecimal nearlyMetPct) {
        Ratio bound = terms.sense() == TargetTerms.Sense.BETWEEN && value.compareTo(limit) >= 0 ? upper(terms) : limit;
        Ratio allowed = bound.abs().times(Ratio.of(nearlyMetPct)).over(Ratio.of(100));
        return value.minus(bound).abs().compareTo(allowed) <= 0;
    }

    static Ratio upper(TargetTerms terms) {
        return Objects.requireNonNull(terms.upper(), "the upper bound of a range");
    }
}
