package org.halfsky.app.job;

import java.time.Clock;
import java.time.LocalDate;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.model.file.Sha256;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.Warehouse;
import org.springframework.stereotype.Component;

/** Whether the current release still says what the warehouse knows. */
@Component
class ReleaseState {

    private final Warehouse warehouse;
    private final Releases releases;
    private final HalfskySettings settings;
    private final Clock clock;

    ReleaseState(Warehouse warehouse, Releases releases, HalfskySettings settings, Clock clock) {
        this.warehouse = warehouse;
        this.releases = releases;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day as of which forms are due or late. */
    LocalDate evaluationDay() {
        return warehouse.evaluationDay(LocalDate.now(clock));
    }

    /** A hash of all that the content of a release depends on: what was accepted, the catalog, the settings, the day. */
    String fingerprint() {
        String text = warehouse.fingerprint(settings.evaluation(), evaluationDay()) + "\n" + settings.notice();
        return Sha256.of(text);
    }

    /** Whether a release with that fingerprint is the current one, so that there is nothing to build. */
    boolean isCurrent(String fingerprint) {
        return releases.current()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .isPresent();
    }
}
