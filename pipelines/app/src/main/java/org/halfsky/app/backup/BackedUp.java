package org.halfsky.app.backup;

/**
 * What went into a backup, or came out of one.
 *
 * @param bytes of all files together, before they were compressed
 */
public record BackedUp(int files, long bytes) {}
