package org.halfsky.model;

/** How many findings of one rule stand, of one severity. */
public record FindingCount(String rule, Severity severity, long count) {}
