package org.halfsky.app.job;

import java.time.OffsetDateTime;
import org.halfsky.app.delivery.Deliveries;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.catalog.CatalogCopies;
import org.halfsky.ingest.inbox.Inbox;
import org.halfsky.ingest.inbox.Sweep;
import org.halfsky.model.catalog.Catalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * inbox/ → archive/, submission. May run twice: a file that is in the archive has left the inbox, and the catalog is kept once per
 * content.
 */
final class ReceiveFiles implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveFiles.class);

    private final Home home;
    private final Catalog catalog;
    private final Inbox inbox;
    private final Archive archive;
    private final Deliveries deliveries;
    private final HalfskySettings settings;

    ReceiveFiles(
            Home home, Catalog catalog, Inbox inbox, Archive archive, Deliveries deliveries, HalfskySettings settings) {
        this.home = home;
        this.catalog = catalog;
        this.inbox = inbox;
        this.archive = archive;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public void run() throws Exception {
        CatalogCopies.keep(home.catalog(), catalog, home.archive());
        OffsetDateTime receivedAt = deliveries.begin();
        Sweep sweep = inbox.receive(catalog, receivedAt);
        int received = sweep.received().size();
        if (sweep.settling() > 0) { // just dropped, or from a machine whose clock runs ahead: a second look tells
            Thread.sleep(settings.settle().toMillis());
            sweep = inbox.receive(catalog, receivedAt);
            received += sweep.received().size();
        }
        LOG.info(
                "receiveFiles: {} files received, {} still settling, {} left alone; {} in the archive",
                received,
                sweep.settling(),
                sweep.leftAlone(),
                archive.submissions().size());
    }
}
