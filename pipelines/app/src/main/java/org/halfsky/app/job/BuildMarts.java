package org.halfsky.app.job;

import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.evaluate.MartCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * dim, fct → mart_*. May run twice: every table is filled anew, and nothing is built where the current release says it already, unless
 * the warehouse is new.
 */
final class BuildMarts implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(BuildMarts.class);

    private final Warehouse warehouse;
    private final ReleaseState state;
    private final HalfskySettings settings;
    private final boolean isNewWarehouse;

    BuildMarts(Warehouse warehouse, ReleaseState state, HalfskySettings settings, boolean isNewWarehouse) {
        this.warehouse = warehouse;
        this.state = state;
        this.settings = settings;
        this.isNewWarehouse = isNewWarehouse;
    }

    @Override
    public void run() throws Exception {
        if (!isNewWarehouse && state.isCurrent(state.fingerprint())) {
            LOG.info("buildMarts: nothing new since the current release");
        } else if (warehouse.accepted().isEmpty()) {
            LOG.info("buildMarts: nothing has been received yet");
        } else {
            MartCounts counts = warehouse.buildMarts(settings.evaluation(), state.evaluationDay());
            LOG.info(
                    "buildMarts: {} observations, {} values, {} verdicts in {} summaries, {} area-years of reporting, {} findings",
                    counts.observations(),
                    counts.values(),
                    counts.attainments(),
                    counts.summaries(),
                    counts.completeness(),
                    counts.findings());
        }
    }
}
