package org.halfsky.app.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.halfsky.app.home.Hold;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Submission;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * Before every step: nothing begins after somebody asked the run to stop, or when the home is another process's. A step that reads many
 * files ends between two chunks; any other comes to its end. What was left out is taken up by the next run.
 */
@Component
final class Gate implements StepExecutionListener, ChunkListener<Submission, ReadSubmission> {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Hold hold;
    private @Nullable StepExecution current;

    Gate(Hold hold) {
        this.hold = hold;
    }

    @Override
    public void beforeStep(StepExecution step) {
        current = step;
        if (hold.isAskedToStop()) {
            LOG.info("{}: does not begin, somebody asked to stop", step.getStepName());
            step.setTerminateOnly();
        } else if (!isStanding()) {
            throw new IllegalStateException(
                    "%s: the lock in the operations database is lost, so the run must not go on; is the server there?"
                            .formatted(step.getStepName()));
        }
    }

    @Override
    public void afterChunk(Chunk<ReadSubmission> chunk) {
        if (current != null && hold.isAskedToStop()) {
            current.setTerminateOnly();
        }
    }

    private boolean isStanding() {
        try {
            return hold.isStanding();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
