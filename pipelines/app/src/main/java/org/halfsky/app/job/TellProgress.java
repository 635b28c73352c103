package org.halfsky.app.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.publish.live.LiveSnapshot;
import org.halfsky.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** fct → releases/live.json: who has sent what by now. May run twice: the file is replaced by one that says the same. */
final class TellProgress implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(TellProgress.class);

    private final Home home;
    private final Warehouse warehouse;
    private final ReleaseState state;
    private final HalfskySettings settings;
    private final Clock clock;

    TellProgress(Home home, Warehouse warehouse, ReleaseState state, HalfskySettings settings, Clock clock) {
        this.home = home;
        this.warehouse = warehouse;
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() throws Exception {
        List<CompletenessRow> rows = warehouse.completeness(settings.evaluation(), state.evaluationDay());
        new LiveSnapshot(OffsetDateTime.now(clock), rows).write(home.releases());
        LOG.info(
                "tellProgress: {} area-years, {} forms expected = {} received + {} missing",
                rows.size(),
                rows.stream().mapToInt(CompletenessRow::expected).sum(),
                rows.stream().mapToInt(CompletenessRow::received).sum(),
                rows.stream().mapToInt(CompletenessRow::missing).sum());
    }
}
