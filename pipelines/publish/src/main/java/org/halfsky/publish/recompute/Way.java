package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** The way from the base to the limit of the newest year. */
final class Way {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);

    private final TargetTerms terms;
    private final int asOfYear;
    private final BigDecimal value;
    private final @Nullable BigDecimal base;
    private final BigDecimal limit;
    private final boolean isRange;
    private final boolean isUpwards;
    private final boolean isFixed;

    /** @param limit as published, the lower bound of a range */
    Way(TargetTerms terms, NavigableMap<Integer, JudgedValue> values, @Nullable BigDecimal base, BigDecimal limit) {
        this.terms = terms;
        this.asOfYear = values.lastKey();
        this.value = values.lastEntry().getValue().rounded();
        this.base = base;
        this.limit = limit;
        this.isRange = terms.sense() == TargetTerms.Sense.BETWEEN;
        this.isUpwards = terms.isUpwards();
        this.isFixed = terms.isFixed();
    }

    Progress progress(PlannedPath path, Trend trend, boolean isRunning) {
        int baseYear = terms.plan().baseYear();
        int endYear = terms.plan().endYear();
        @Nullable
        BigDecimal asked = isFixed && base != null ? (isUpwards ? limit.subtract(base) : base.subtract(limit)) : null;
        @Nullable BigDecimal forecast = isRunning ? trend.forecast() : null;
        return new Progress(
                asOfYear,
                value,
                base,
                isRange ? null : limit,
                degree(),
                share(asked),
                planned(asked, endYear - baseYear),
                base == null ? null : among(value.subtract(base), asOfYear - baseYear),
                needed(endYear - asOfYear),
                path,
                trend.points(),
                trend.yearly(),
                direction(trend.yearly()),
                forecast,
                forecast == null ? null : outlook(forecast));
    }

    private @Nullable BigDecimal degree() {
        if (distance(value).signum() == 0) {
            return HUNDRED;
        }
        boolean isShort = (isUpwards || isRange) && value.compareTo(limit) < 0;
        if (isShort && limit.signum() > 0) {
            return pct(value, limit);
        }
        @Nullable BigDecimal most = isRange ? Judgement.upper(terms).rounded() : isUpwards ? null : limit;
        return most == null ? null : pct(most, value);
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal asked) {
        if (asked != null && base != null && asked.signum() > 0) {
            return pct(value.subtract(base), limit.subtract(base));
        }
        boolean isStrict = terms.sense() == TargetTerms.Sense.MORE_THAN || terms.sense() == TargetTerms.Sense.LESS_THAN;
        boolean isHeld = isRange || (asked != null && !isStrict);
        return isHeld && distance(value).signum() == 0 ? HUNDRED : null;
    }

    private @Nullable BigDecimal planned(@Nullable BigDecimal asked, int years) {
        if (asked == null || base == null) {
            return null;
        }
        return asked.signum() > 0 ? among(limit.subtract(base), years) : BigDecimal.ZERO;
    }

    private @Nullable BigDecimal needed(int years) {
        if (years == 0 || !isFixed) {
            return null;
        }
        return distance(value).signum() == 0 ? BigDecimal.ZERO : among(limit.subtract(value), years);
    }

    private @Nullable String direction(@Nullable BigDecimal yearly) {
        if (isRange || yearly == null) {
            return null;
        }
        int better = isUpwards ? yearly.signum() : -yearly.signum();
        return better == 0 ? "level" : better > 0 ? "improving" : "worsening";
    }

    private @Nullable String outlook(BigDecimal forecast) {
        if (!isFixed && !isRange) {
            return null;
        }
        boolean isStrict = terms.sense() == TargetTerms.Sense.MORE_THAN || terms.sense() == TargetTerms.Sense.LESS_THAN;
        BigDecimal then = distance(forecast);
        BigDecimal now = distance(value);
        if (then.signum() == 0 && !(isStrict && forecast.compareTo(limit) == 0)) {
            return "likely";
        }
        return now.signum() == 0 || then.multiply(TWO).compareTo(now) <= 0 ? "effort" : "difficult";
    }

    /** How far the value lies on the wrong side. */
    private BigDecimal distance(BigDecimal from) {
        BigDecimal nothing = BigDecimal.ZERO;
        if (isRange) {
            return limit.subtract(from)
                    .max(from.subtract(Judgement.upper(terms).rounded()))
                    .max(nothing);
        }
        return (isUpwards ? limit.subtract(from) : from.subtract(limit)).max(nothing);
    }

    /** In percent to two decimals, from 0 to 100; {@code null} where there is no whole. */
    private static @Nullable BigDecimal pct(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED)
                        .divide(whole, 2, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED);
    }

    private static BigDecimal among(BigDecimal amount, int years) {
        return amount.divide(BigDecimal.valueOf(years), 10, RoundingMode.HALF_UP);
    }
}
