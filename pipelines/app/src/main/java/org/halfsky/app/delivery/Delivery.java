package org.halfsky.app.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Submission;
import org.halfsky.model.catalog.Catalog;

/**
 * What one run received, and what was in force then.
 *
 * @param catalog     by which it is read and checked
 * @param checks      thresholds of the rules
 * @param submissions at least one, in the order of the archive
 */
public record Delivery(OffsetDateTime receivedAt, Catalog catalog, CheckSettings checks, List<Submission> submissions) {

    public Delivery {
        submissions = List.copyOf(submissions);
    }
}
