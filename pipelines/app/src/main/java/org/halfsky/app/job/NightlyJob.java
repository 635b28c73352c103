package org.halfsky.app.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One night, one step per thing that happens to the data. */
@Configuration
class NightlyJob {

    @Bean
    Job nightly(
            JobRepository jobs,
            Flow intaking,
            Step answerSenders,
            Step tellProgress,
            Step buildMarts,
            Step lockBaseValues,
            Step publishRelease,
            Step retireOld) {
        return new JobBuilder("nightly", jobs)
                .start(intaking) // inbox/    -> archive/, then dim_*, fct_*
                .next(answerSenders) // finding   -> receipts/
                .next(tellProgress) // fct       -> releases/live.json
                .next(buildMarts) // dim, fct  -> mart_*
                .next(lockBaseValues) // base_value -> archive/, fct_locked_base
                .next(publishRelease) // mart_*    -> Parquet, workbooks, releases/<new>, then current
                .next(retireOld) // releases/, runs -> less of both
                .end()
                .build();
    }
}
