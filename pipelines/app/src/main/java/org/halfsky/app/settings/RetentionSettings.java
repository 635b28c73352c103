package org.halfsky.app.settings;

/**
 * How long what can be told again is kept. Archive, receipts and decisions are kept for good.
 *
 * @param releases    that are kept whatever their age, the newest first
 * @param releaseDays for which every release is kept
 * @param runDays     for which the history of a run is kept
 */
public record RetentionSettings(int releases, int releaseDays, int runDays) {}
