package org.halfsky.app.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.halfsky.app.settings.RetentionSettings;
import org.halfsky.publish.release.Releases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** releases/, history of runs → less of both. May run twice: what is gone is gone. */
final class RetireOld implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(RetireOld.class);

    private final Releases releases;
    private final RunHistory history;
    private final RetentionSettings settings;
    private final Clock clock;

    RetireOld(Releases releases, RunHistory history, RetentionSettings settings, Clock clock) {
        this.releases = releases;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        OffsetDateTime day = OffsetDateTime.now(clock).minusDays(settings.releaseDays());
        List<String> retired = releases.retire(settings.releases(), day);
        int forgotten = history.forget(LocalDateTime.now(ZoneId.systemDefault()).minusDays(settings.runDays()));
        LOG.info("retireOld: {} old releases deleted {}, {} old runs forgotten", retired.size(), retired, forgotten);
    }
}
