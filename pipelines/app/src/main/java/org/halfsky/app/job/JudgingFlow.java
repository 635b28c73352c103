package org.halfsky.app.job;

import org.halfsky.app.delivery.Deliveries;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The middle of every job: what lies in the archive without an answer is judged, one delivery after another. */
@Configuration
class JudgingFlow {

    private static final String DELIVERY = "DELIVERY";
    private static final String NONE = "NONE";

    @Bean
    Flow judging(
            Deliveries deliveries,
            Step takeDecisions,
            Step readWorkbooks,
            Step checkObservations,
            Step acceptObservations) {
        JobExecutionDecider isThereOne =
                (job, step) -> new FlowExecutionStatus(deliveries.current().isPresent() ? DELIVERY : NONE);
        return new FlowBuilder<Flow>("judging")
                .start(takeDecisions) // archive/  -> dim_*, fct_decision
                .next(isThereOne)
                .on(DELIVERY)
                .to(readWorkbooks) // archive/  -> stg_observation, cell account
                .next(checkObservations) // stg       -> finding
                .next(acceptObservations) // stg       -> fct_*
                .next(takeDecisions)
                .from(isThereOne)
                .on(NONE)
                .end()
                .build();
    }

    /** The same behind what was just received. */
    @Bean
    Flow intaking(Step receiveFiles, Flow judging) {
        return new FlowBuilder<Flow>("intaking")
                .start(receiveFiles) // inbox/    -> archive/, submission
                .next(judging)
                .end();
    }
}
