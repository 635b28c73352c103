package org.halfsky.app.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;

/**
 * Which night is due. Every moment that the expression names is a night, and a night is run once: late, if nobody was there or the clock
 * was set forward, and then one run stands for all that were missed; not again, if the clock was set back. All of it is said.
 */
final class NightPlan {

    /**
     * A night to be run.
     *
     * @param at     the moment it was due
     * @param missed nights before it that were not run either
     */
    record Night(Instant at, int missed) {}

    private static final Logger LOG = LoggerFactory.getLogger(NightPlan.class);

    private final CronExpression expression;
    private final ZoneId zone;
    private Instant last;

    /** @param last night that was run, or the moment from which on nights are to be run */
    NightPlan(CronExpression expression, ZoneId zone, Instant last) {
        this.expression = expression;
        this.zone = zone;
        this.last = last;
    }

    /** The night to be run now. */
    Optional<Night> due(Instant now) {
        forgetTheFuture(now);
        Instant night = null;
        int missed = -1;
        for (Instant each = after(last); each != null && !each.isAfter(now); each = after(each)) {
            night = each;
            missed++;
        }
        return night == null ? Optional.empty() : Optional.of(new Night(night, missed));
    }

    /** That night was run. */
    void done(Night night) {
        last = night.at();
    }

    /** When the next night is due; {@code null} for never. */
    @Nullable
    Instant next() {
        return after(last);
    }

    /**
     * A clock that went back by less than a night meets the night again that was run already, and must pass it by. One that went back
     * further would have to pass by every night until it has caught up, so the plan begins anew.
     */
    private void forgetTheFuture(Instant now) {
        Instant next = after(now);
        if (next != null && next.isBefore(last)) {
            LOG.warn(
                    "nightly: the clock says {}, but the night of {} was run already; nights are run by the clock as it is now",
                    now.atZone(zone),
                    last.atZone(zone));
            last = now;
        }
    }

    private @Nullable Instant after(Instant moment) {
        ZonedDateTime next = expression.next(moment.atZone(zone));
        return next == null ? null : next.toInstant();
    }
}
