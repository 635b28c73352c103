package org.halfsky.warehouse.accept;

/** What one acceptance did, in filled cells: {@code filled = loaded + rejected + ignored}. */
public record AcceptCounts(
        long submissions, long filled, long loaded, long rejected, long ignored, long observations, long findings) {}
