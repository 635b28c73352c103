package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * Plan × area × domain: a row of {@code attainment_summary}; the domain {@code 全部} counts all of them.
 *
 * @param rateMonitorablePct (met + met early) ÷ monitorable, in percent; {@code null} where nothing is monitorable
 * @param rateAllPct         (met + met early + qualitative done) ÷ total, in percent
 */
public record SummaryRow(
        String planCode,
        AreaCode areaCode,
        String areaName,
        AreaLevel level,
        String domain,
        boolean governing,
        int total,
        int monitorable,
        int met,
        int metEarly,
        int nearlyMet,
        int notMet,
        int missing,
        int notMonitorable,
        int qualitativeDone,
        int qualitativeNotDone,
        @Nullable BigDecimal rateMonitorablePct,
        @Nullable BigDecimal rateAllPct) {

    /** The domain of the row that counts every target of the plan. */
    public static final String ALL_DOMAINS = "全部";

    /** Numerator of the rate of monitorable targets. */
    public int met(EvaluationSettings settings) {
        return met + metEarly + (settings.nearlyMetCounts() ? nearlyMet : 0);
    }

    /** Numerator of the rate of all targets. */
    public int metOfAll(EvaluationSettings settings) {
        return met(settings) + qualitativeDone;
    }
}
