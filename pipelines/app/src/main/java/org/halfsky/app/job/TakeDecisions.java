package org.halfsky.app.job;

import java.util.List;
import java.util.Optional;
import org.halfsky.app.delivery.Deliveries;
import org.halfsky.app.delivery.Delivery;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.decision.Decision;
import org.halfsky.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * archive/ → dim_*, fct_decision: the catalog and the decisions on which the next delivery is judged; when all are judged, those of
 * now. May run twice: a decision that the warehouse knows is not put in again.
 */
final class TakeDecisions implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDecisions.class);

    private final Deliveries deliveries;
    private final Catalog catalog;
    private final Decisions decisions;
    private final Warehouse warehouse;

    TakeDecisions(Deliveries deliveries, Catalog catalog, Decisions decisions, Warehouse warehouse) {
        this.deliveries = deliveries;
        this.catalog = catalog;
        this.decisions = decisions;
        this.warehouse = warehouse;
    }

    @Override
    public void run() throws Exception {
        Optional<Delivery> next = deliveries.next();
        warehouse.putCatalog(next.map(Delivery::catalog).orElse(catalog));
        List<Decision> all = decisions.all();
        List<Decision> before = all.stream()
                .filter(each ->
                        next.isEmpty() || each.decidedAt().isBefore(next.get().receivedAt()))
                .toList();
        int fresh = warehouse.putDecisions(before);
        if (next.isPresent()) {
            LOG.info(
                    "takeDecisions: {} new, before {} submissions of {}",
                    fresh,
                    next.get().submissions().size(),
                    next.get().receivedAt());
        } else {
            LOG.info("takeDecisions: {} new; {} in the archive", fresh, all.size());
        }
    }
}
