package org.halfsky.app.installation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.publish.receipt.Receipts;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the warehouse against the files: what has a receipt was accepted, so a warehouse that does not know of it has lost something. */
@Component
final class Reconciliation {

    private final Archive archive;
    private final Receipts receipts;
    private final Warehouse warehouse;

    Reconciliation(Archive archive, Receipts receipts, Warehouse warehouse) {
        this.archive = archive;
        this.receipts = receipts;
        this.warehouse = warehouse;
    }

    /**
     * Holds the archive against what was made of it. An archive on a disk that is not there looks empty; whatever went on from it would
     * lose all that was ever received.
     *
     * @throws IllegalStateException if it lacks what was answered or accepted
     */
    void requireArchive() {
        Set<SubmissionId> lost = new TreeSet<>(receipts.written());
        lost.addAll(warehouse.accepted());
        archive.submissions().forEach(each -> lost.remove(each.id()));
        if (!lost.isEmpty()) {
            throw new IllegalStateException(
                    "archive: %d submissions that were answered are not in it, %s the first of them; is its disk there? Nothing was received or changed. Bring them back, from a backup if need be"
                            .formatted(lost.size(), lost.iterator().next()));
        }
    }

    /** What the warehouse has lost; {@code null} if nothing. */
    @Nullable
    String missing() {
        Set<SubmissionId> accepted = new TreeSet<>(warehouse.accepted());
        Set<SubmissionId> answered = receipts.written();
        List<SubmissionId> lost = archive.submissions().stream()
                .map(Submission::id)
                .filter(each -> answered.contains(each) && !accepted.contains(each))
                .toList();
        return lost.isEmpty()
                ? null
                : "%d submissions that were answered are not in it, %s the first of them"
                        .formatted(lost.size(), lost.get(0));
    }
}
