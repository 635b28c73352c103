package org.halfsky.app.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.catalog.CatalogCopies;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The submissions of the archive of which the warehouse has no answer yet, one delivery after another, the oldest first. What is
 * accepted depends on what was accepted before, so the order is that of receipt times on every day, also where a run was killed and
 * another one goes on, or the warehouse is made again.
 */
@Component
public final class Deliveries {

    private final Archive archive;
    private final Warehouse warehouse;
    private final Catalog catalog;
    private final Home home;
    private final Thresholds thresholds;
    private final HalfskySettings settings;
    private final Clock clock;
    private final Deque<List<Submission>> waiting = new ArrayDeque<>();
    private @Nullable Delivery current;

    Deliveries(
            Archive archive,
            Warehouse warehouse,
            Catalog catalog,
            Home home,
            Thresholds thresholds,
            HalfskySettings settings,
            Clock clock) {
        this.archive = archive;
        this.warehouse = warehouse;
        this.catalog = catalog;
        this.home = home;
        this.thresholds = thresholds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins a run.
     *
     * @return the receipt time of what it receives: now, but always later than what has been accepted, so that it is a delivery of its own
     */
    public OffsetDateTime begin() {
        waiting.clear();
        current = null;
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(settings.zone())).truncatedTo(ChronoUnit.SECONDS);
        Set<SubmissionId> accepted = new TreeSet<>(warehouse.accepted());
        OffsetDateTime moment = archive.submissions().stream()
                .filter(each -> accepted.contains(each.id()))
                .map(each -> each.receivedAt().plusSeconds(1))
                .reduce(now, (one, other) -> other.isAfter(one) ? other : one);
        thresholds.keep(settings.checks(), moment);
        return moment;
    }

    /** Goes on to the next delivery; nothing is left where there is none. */
    public Optional<Delivery> next() {
        if (waiting.isEmpty()) {
            waiting.addAll(unanswered());
        }
        List<Submission> submissions = waiting.poll();
        current = submissions == null ? null : delivery(submissions);
        return current();
    }

    /** The delivery that is being judged. */
    public Optional<Delivery> current() {
        return Optional.ofNullable(current);
    }

    private Delivery delivery(List<Submission> submissions) {
        Submission first = submissions.get(0);
        return new Delivery(
                first.receivedAt(),
                first.catalog().equals(catalog.sha256())
                        ? catalog
                        : CatalogCopies.read(home.archive(), first.catalog()),
                thresholds.at(first.receivedAt()),
                submissions);
    }

    private List<List<Submission>> unanswered() {
        Set<SubmissionId> accepted = new TreeSet<>(warehouse.accepted());
        List<List<Submission>> deliveries = new ArrayList<>();
        Submission before = null;
        for (Submission each : archive.submissions()) {
            if (!accepted.contains(each.id())) {
                if (before == null || !isTogether(before, each)) {
                    deliveries.add(new ArrayList<>());
                }
                deliveries.get(deliveries.size() - 1).add(each);
                before = each;
            }
        }
        return deliveries;
    }

    private static boolean isTogether(Submission one, Submission other) {
        return one.receivedAt().isEqual(other.receivedAt()) && one.catalog().equals(other.catalog());
    }
}
