package org.halfsky.app.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether an installation does what it is there for: down with every reason at once. It says nothing about the process, which lives and
 * shows the last release all the same; the groups {@code liveness} and {@code readiness} leave it out.
 */
final class HalfskyHealthIndicator implements HealthIndicator {

    private static final Duration OVERDUE = Duration.ofHours(1);
    private static final Duration BLIND = Duration.ofMinutes(2);
    private static final long LEAST_FREE = 1L << 30;

    private final Watch watch;

    HalfskyHealthIndicator(Watch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        List<String> reasons = reasons();
        Health.Builder health = reasons.isEmpty() ? Health.up() : Health.down().withDetail("reasons", reasons);
        return health.build();
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (watch.age().compareTo(BLIND) > 0) {
            reasons.add("how the installation is could not be read for %d s; the log says why"
                    .formatted(watch.age().toSeconds()));
        }
        Facts facts = watch.facts();
        if (facts != null) {
            add(reasons, facts, watch.now());
        }
        return reasons;
    }

    private static void add(List<String> reasons, Facts facts, Instant now) {
        Instant due = facts.night().due();
        if (!facts.isLockHeld()) {
            reasons.add("the lock in the operations database is lost");
        }
        if (facts.night().isFailed()) {
            reasons.add("the last night failed");
        }
        if (due != null && Duration.between(due, now).compareTo(OVERDUE) > 0) {
            reasons.add("the night of %s has not begun".formatted(due));
        }
        if (facts.disk().free() < LEAST_FREE) {
            reasons.add("%d MiB are free on the disk, expected at least %d"
                    .formatted(facts.disk().free() >> 20, LEAST_FREE >> 20));
        }
    }
}
