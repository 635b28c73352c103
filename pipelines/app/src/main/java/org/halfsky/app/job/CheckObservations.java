package org.halfsky.app.job;

import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.check.CheckCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** stg → finding. May run twice: the findings of submissions that are not accepted yet are made anew. */
final class CheckObservations implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(CheckObservations.class);

    private final Warehouse warehouse;
    private final HalfskySettings settings;

    CheckObservations(Warehouse warehouse, HalfskySettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    @Override
    public void run() throws Exception {
        CheckCounts counts = warehouse.check(settings.checks());
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
