package org.halfsky.app.job;

import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.accept.AcceptCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** stg → dim_submission, fct_observation. May run twice: one transaction moves everything staged, and then nothing is staged. */
final class AcceptObservations implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptObservations.class);

    private final Warehouse warehouse;

    AcceptObservations(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public void run() throws Exception {
        AcceptCounts counts = warehouse.accept();
        LOG.info(
                "acceptObservations: {} submissions, {} filled cells = {} loaded + {} rejected + {} ignored; {} observations, {} findings",
                counts.submissions(),
                counts.filled(),
                counts.loaded(),
                counts.rejected(),
                counts.ignored(),
                counts.observations(),
                counts.findings());
    }
}
