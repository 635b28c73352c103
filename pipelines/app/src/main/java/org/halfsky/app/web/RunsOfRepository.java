package org.halfsky.app.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.halfsky.portal.given.RunLog;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** The runs as Spring Batch has written them down. */
final class RunsOfRepository implements RunLog {

    private final JobRepository repository;

    RunsOfRepository(JobRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Run> newest(int most) {
        return repository.getJobNames().stream()
                .flatMap(job -> repository.getJobInstances(job, 0, most).stream())
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparing(JobExecution::getCreateTime).reversed())
                .limit(most)
                .map(RunsOfRepository::run)
                .toList();
    }

    private static Run run(JobExecution execution) {
        return new Run(
                execution.getId(),
                execution.getJobInstance().getJobName(),
                execution.getStatus().name(),
                execution.getCreateTime(),
                took(execution.getStartTime(), execution.getEndTime()),
                execution.getStepExecutions().stream()
                        .sorted(Comparator.comparing(StepExecution::getId))
                        .map(RunsOfRepository::step)
                        .toList());
    }

    private static StepRun step(StepExecution step) {
        String problem = step.getExitStatus().getExitDescription();
        return new StepRun(
                step.getStepName(),
                step.getStatus().name(),
                took(step.getStartTime(), step.getEndTime()),
                problem.lines().findFirst().orElse(""));
    }

    private static @Nullable Duration took(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null ? null : Duration.between(start, end);
    }
}
