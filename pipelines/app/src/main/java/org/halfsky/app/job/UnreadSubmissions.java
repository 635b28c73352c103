package org.halfsky.app.job;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.halfsky.app.delivery.Deliveries;
import org.halfsky.app.progress.Progress;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The submissions of the current delivery of which the warehouse has no rows: what remains to be read, asked anew at every start of the
 * step and never remembered in the execution context.
 */
final class UnreadSubmissions implements ItemStreamReader<Submission> {

    private final Deliveries deliveries;
    private final Warehouse warehouse;
    private Iterator<Submission> remaining = List.<Submission>of().iterator();
    private Progress progress = Progress.over("readWorkbooks", 0);

    UnreadSubmissions(Deliveries deliveries, Warehouse warehouse) {
        this.deliveries = deliveries;
        this.warehouse = warehouse;
    }

    @Override
    public void open(ExecutionContext context) {
        Set<SubmissionId> known = warehouse.known();
        List<Submission> unread = deliveries.current().orElseThrow().submissions().stream()
                .filter(each -> !known.contains(each.id()))
                .toList();
        remaining = unread.iterator();
        progress = Progress.over("readWorkbooks", unread.size());
    }

    @Override
    public @Nullable Submission read() {
        return remaining.hasNext() ? remaining.next() : null;
    }

    /** Called once per submission that has been read. */
    void advance() {
        progress.step();
    }

    @Override
    public void close() {
        progress.close();
    }
}
