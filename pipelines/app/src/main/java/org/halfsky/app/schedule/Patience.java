package org.halfsky.app.schedule;

import java.time.Duration;

/** How long to wait before a run that failed is tried again: some minutes, twice as many each time, an hour at most. */
final class Patience {

    private static final int LONGEST_MINUTES = 60;

    private int failures = 1; // what ran before this server may have been killed, so the first run is due at once
    private long until = System.nanoTime();

    /** A run did not come to its end. */
    void failed() {
        long minutes = Math.min(1L << Math.min(failures, 10), LONGEST_MINUTES);
        until = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        failures++;
    }

    /** A run completed, so nothing is left undone. */
    void succeeded() {
        failures = 0;
    }

    /** Whether something failed and may be tried again. */
    boolean isOver() {
        return failures > 0 && System.nanoTime() - until >= 0;
    }
}
