package org.halfsky.app.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A new warehouse from the archive: nothing is received, everything is judged as it was then, and what follows from it is made anew. */
@Configuration
class RebuildJob {

    @Bean
    Job rebuild(
            JobRepository jobs,
            Flow judging,
            Step answerSenders,
            Step tellProgress,
            Step rebuildMarts,
            Step lockBaseValues,
            Step publishRelease) {
        return new JobBuilder("rebuild", jobs)
                .start(judging) // archive/  -> dim_*, fct_*
                .next(answerSenders) // finding   -> receipts/, where one is missing or says something else
                .next(tellProgress)
                .next(rebuildMarts) // dim, fct  -> mart_*, whatever the current release says
                .next(lockBaseValues)
                .next(publishRelease)
                .end()
                .build();
    }
}
