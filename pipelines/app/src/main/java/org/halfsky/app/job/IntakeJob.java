package org.halfsky.app.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first half of a night, for senders who wait: everything up to the answer, and who sent what. */
@Configuration
class IntakeJob {

    @Bean
    Job intake(JobRepository jobs, Flow intaking, Step answerSenders, Step tellProgress) {
        return new JobBuilder("intake", jobs)
                .start(intaking)
                .next(answerSenders)
                .next(tellProgress)
                .end()
                .build();
    }
}
