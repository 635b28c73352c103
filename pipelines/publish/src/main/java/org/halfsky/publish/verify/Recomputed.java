package org.halfsky.publish.verify;

/**
 * What was worked out anew and compared.
 *
 * @param observations that it was worked out from
 * @param values       rows of {@code indicator_area_year}
 * @param verdicts     rows of {@code attainment}
 * @param summaries    rows of {@code attainment_summary}
 * @param more         rows of {@code progress}, {@code domain_score}, {@code attainment_above}, {@code standing}, {@code disparity} and {@code rate_interval}
 * @param keptBack     rows of all of these that rest on suppressed observations and were not worked out anew
 * @param differences  cells and rows that are not the same
 */
public record Recomputed(
        long observations, long values, long verdicts, long summaries, long more, long keptBack, long differences) {}
