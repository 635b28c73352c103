package org.halfsky.app.job;

import java.util.List;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.model.decision.Decision;
import org.halfsky.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** archive/ → fct_decision. May run twice: a decision that the warehouse knows is not put in again. */
final class TakeDecisions implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDecisions.class);

    private final Decisions decisions;
    private final Warehouse warehouse;

    TakeDecisions(Decisions decisions, Warehouse warehouse) {
        this.decisions = decisions;
        this.warehouse = warehouse;
    }

    @Override
    public void run() throws Exception {
        List<Decision> all = decisions.all();
        LOG.info("takeDecisions: {} new; {} in the archive", warehouse.putDecisions(all), all.size());
    }
}
