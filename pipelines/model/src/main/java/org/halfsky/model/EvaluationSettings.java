package org.halfsky.model;

import java.math.BigDecimal;

/**
 * How the evaluation is done where the law leaves a choice; printed in every workbook.
 *
 * @param minCoveragePct   share of the direct parts, in percent, from which a computed roll-up stands for a level
 * @param nearlyMetPct     how far from the limit, in percent of it, still counts as 基本达标
 * @param nearlyMetCounts  whether 基本达标 counts in the rates of attainment
 * @param lookbackYears    how many years before the end year may stand in for it
 */
public record EvaluationSettings(
        BigDecimal minCoveragePct, BigDecimal nearlyMetPct, boolean nearlyMetCounts, int lookbackYears) {

    /** The contract's defaults: 95 %, 1 %, not counted, two years. */
    public static EvaluationSettings defaults() {
        return new EvaluationSettings(new BigDecimal(95), BigDecimal.ONE, false, 2);
    }
}
