package org.halfsky.warehouse.evaluate;

/** Rows of the published tables after an evaluation. */
public record MartCounts(
        long observations, long values, long attainments, long summaries, long completeness, long findings) {}
