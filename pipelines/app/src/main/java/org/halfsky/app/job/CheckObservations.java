package org.halfsky.app.job;

import org.halfsky.app.delivery.Deliveries;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.check.CheckCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** stg → finding. May run twice: the findings of submissions that are not accepted yet are made anew. */
final class CheckObservations implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(CheckObservations.class);

    private final Warehouse warehouse;
    private final Deliveries deliveries;

    CheckObservations(Warehouse warehouse, Deliveries deliveries) {
        this.warehouse = warehouse;
        this.deliveries = deliveries;
    }

    @Override
    public void run() throws Exception {
        CheckCounts counts = warehouse.check(deliveries.current().orElseThrow().checks());
        LOG.info(
                "checkObservations: {} submissions, {} observations; {} errors, {} warnings, {} infos; {} cells kept out",
                counts.submissions(),
                counts.observations(),
                counts.errors(),
                counts.warnings(),
                counts.infos(),
                counts.keptOut());
    }
}
