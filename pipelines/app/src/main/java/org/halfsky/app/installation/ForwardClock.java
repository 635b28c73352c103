package org.halfsky.app.installation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of day, but never before what has been seen already: what is newer in the archive stays newer, also after the machine's clock
 * was set back. While that clock is behind, this one stands still.
 */
final class ForwardClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardClock.class);

    private final Clock machine;
    private final AtomicReference<Instant> latest;

    /** @param seen the time of the newest entry of the archive */
    ForwardClock(Clock machine, Instant seen) {
        this(machine, new AtomicReference<>(seen));
        if (machine.instant().isBefore(seen)) {
            LOG.warn(
                    "clock: the machine says {}, but the archive holds something of {}; set the clock right. Until then that time is used",
                    machine.instant(),
                    seen);
        }
    }

    private ForwardClock(Clock machine, AtomicReference<Instant> latest) {
        this.machine = machine;
        this.latest = latest;
    }

    @Override
    public Instant instant() {
        return latest.accumulateAndGet(machine.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ForwardClock(machine.withZone(zone), latest);
    }
}
