package org.halfsky.app.job;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.halfsky.app.delivery.Deliveries;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.reading.SubmissionReader;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Submission;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * archive/ → stg_observation, cell account. Workbooks are read side by side; one writer stages a chunk in one transaction. May run
 * twice: what is staged is not read again, and staging a submission replaces its rows.
 */
final class ReadWorkbooks
        implements ItemProcessor<Submission, ReadSubmission>, ItemWriter<ReadSubmission>, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReadWorkbooks.class);

    private final Archive archive;
    private final Deliveries deliveries;
    private final Warehouse warehouse;
    private final UnreadSubmissions unread;
    private @Nullable SubmissionReader reader;
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong filled = new AtomicLong();
    private final AtomicLong observations = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();

    ReadWorkbooks(Archive archive, Deliveries deliveries, Warehouse warehouse, UnreadSubmissions unread) {
        this.archive = archive;
        this.deliveries = deliveries;
        this.warehouse = warehouse;
        this.unread = unread;
    }

    @Override
    public void beforeStep(StepExecution step) {
        reader = new SubmissionReader(deliveries.current().orElseThrow().catalog());
        files.set(0);
        filled.set(0);
        observations.set(0);
        rejected.set(0);
        ignored.set(0);
    }

    @Override
    public ReadSubmission process(Submission submission) {
        ReadSubmission read = Objects.requireNonNull(reader).read(submission, archive.original(submission));
        unread.advance();
        return read;
    }

    @Override
    public void write(Chunk<? extends ReadSubmission> chunk) {
        warehouse.stage(java.util.List.copyOf(chunk.getItems()));
        for (ReadSubmission each : chunk) {
            files.incrementAndGet();
            filled.addAndGet(each.account().filled());
            observations.addAndGet(each.observations().size());
            rejected.addAndGet(each.account().rejected().size());
            ignored.addAndGet(each.account().ignoredCount());
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LOG.info(
                "readWorkbooks: {} files, {} filled cells = {} with data + {} unreadable + {} ignored; {} observations",
                files,
                filled,
                filled.get() - rejected.get() - ignored.get(),
                rejected,
                ignored,
                observations);
        return null;
    }
}
