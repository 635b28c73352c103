package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Where a target would stand if it went evenly from its base to its limit. All {@code null} where the limit moves, there is no base, elections move
 * the values, or there are fewer than three of them.
 *
 * @param method {@code linear}, {@code geometric} or {@code held}
 * @param now    in the newest year with a value; {@code null} once that is the end year
 * @param mid    in the year of the mid-term evaluation
 */
public record PlannedPath(
        @Nullable String method,
        @Nullable BigDecimal now,
        @Nullable Boolean onTrack,
        @Nullable BigDecimal mid,
        @Nullable Boolean midOnTrack) {

    private static final int LEAST_POINTS = 3;
    private static final int DECIMALS = 10;

    /** Roots have no exact decimals: a geometric path is published to six. */
    private static final int GEOMETRIC_DECIMALS = 6;

    /** @param limit as published */
    static PlannedPath of(
            TargetTerms terms,
            NavigableMap<Integer, JudgedValue> values,
            @Nullable BigDecimal base,
            BigDecimal limit,
            @Nullable Indicator indicator) {
        Plan plan = terms.plan();
        int points = values.tailMap(plan.baseYear(), true).size();
        boolean isStepwise = indicator != null && indicator.course() == Indicator.Course.STEPWISE;
        if (!terms.isFixed() || base == null || isStepwise || points < LEAST_POINTS) {
            return new PlannedPath(null, null, null, null, null);
        }
        String method = method(terms, base, limit, indicator);
        int newest = values.lastKey();
        JudgedValue midValue = values.get(plan.midYear());
        @Nullable BigDecimal now = newest < plan.endYear() ? at(method, plan, base, limit, newest) : null;
        BigDecimal mid = at(method, plan, base, limit, plan.midYear());
        return new PlannedPath(
                method,
                now,
                now == null
                        ? null
                        : terms.isAtLeastAsGood(values.lastEntry().getValue().rounded(), now),
                mid,
                midValue == null ? null : terms.isAtLeastAsGood(midValue.rounded(), mid));
    }

    /** How far a path may lie from that of another program: the last digit of one that was worked out in doubles. */
    public BigDecimal tolerance() {
        return "geometric".equals(method) ? BigDecimal.ONE.movePointLeft(GEOMETRIC_DECIMALS) : BigDecimal.ZERO;
    }

    private static String method(TargetTerms terms, BigDecimal base, BigDecimal limit, @Nullable Indicator indicator) {
        boolean isGeometric = indicator != null && indicator.course() == Indicator.Course.GEOMETRIC;
        if (terms.isAtLeastAsGood(base, limit)) {
            return "held";
        }
        return isGeometric && base.signum() > 0 && limit.signum() > 0 ? "geometric" : "linear";
    }

    private static BigDecimal at(String method, Plan plan, BigDecimal base, BigDecimal limit, int year) {
        int elapsed = year - plan.baseYear();
        int span = plan.endYear() - plan.baseYear();
        return switch (method) {
            case "held" -> limit;
            case "geometric" -> {
                double growth = Math.log(limit.doubleValue() / base.doubleValue()) * elapsed / span;
                yield new BigDecimal(base.doubleValue() * Math.exp(growth))
                        .setScale(GEOMETRIC_DECIMALS, RoundingMode.HALF_UP);
            }
            default ->
                base.add(limit.subtract(base)
                        .multiply(BigDecimal.valueOf(elapsed))
                        .divide(BigDecimal.valueOf(span), DECIMALS, RoundingMode.HALF_UP));
        };
    }
}
