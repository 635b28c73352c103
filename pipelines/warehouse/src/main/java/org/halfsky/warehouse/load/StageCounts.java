package org.halfsky.warehouse.load;

/** What one call put into staging. */
public record StageCounts(long submissions, long observations, long findings) {}
