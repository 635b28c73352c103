package org.halfsky.warehouse.check;

/**
 * What the checks made of the staged submissions.
 *
 * @param observations held against the rules
 * @param errors       findings of the checks, reading's own not counted; the same for the next two
 * @param keptOut      cells that an error keeps out
 */
public record CheckCounts(long submissions, long observations, long errors, long warnings, long infos, long keptOut) {}
