package org.halfsky.app.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** What one step does in one go. It holds its own transactions and may run twice. */
interface Work extends Tasklet {

    void run() throws Exception;

    @Override
    default RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        run();
        return RepeatStatus.FINISHED;
    }
}
