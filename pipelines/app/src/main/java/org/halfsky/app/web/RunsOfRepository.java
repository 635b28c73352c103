package org.halfsky.app.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.halfsky.app.home.Home;
import org.halfsky.app.schedule.Nights;
import org.halfsky.portal.given.RunLog;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** The runs as Spring Batch has written them down. */
final class RunsOfRepository implements RunLog {

    private final JobRepository repository;
    private final Nights nights;
    private final Home home;

    RunsOfRepository(JobRepository repository, Nights nights, Home home) {
        this.repository = repository;
        this.nights = nights;
        this.home = home;
    }

    @Override
    public List<Night> nights(int most) {
        return nights.newest(most).stream()
                .map(each -> new Night(each.due(), each.isCompleted()))
                .toList();
    }

    @Override
    public List<Run> newest(int most) {
        return repository.getJobNames().stream()
                .flatMap(job -> repository.getJobInstances(job, 0, most).stream())
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparing(JobExecution::getCreateTime).reversed())
                .limit(most)
                .map(this::run)
                .toList();
    }

    private Run run(JobExecution execution) {
        return new Run(
                execution.getId(),
                execution.getJobInstance().getJobName(),
                execution.getStatus().name(),
                execution.getCreateTime().atZone(ZoneId.systemDefault()).toInstant(), // Spring Batch keeps no zone
                took(execution.getStartTime(), execution.getEndTime()),
                execution.getStepExecutions().stream()
                        .sorted(Comparator.comparing(StepExecution::getId))
                        .map(this::step)
                        .toList());
    }

    private StepRun step(StepExecution step) {
        String problem = step.getExitStatus().getExitDescription();
        return new StepRun(
                step.getStepName(),
                step.getStatus().name(),
                took(step.getStartTime(), step.getEndTime()),
                problem.lines().findFirst().orElse("").replace(home.folder() + "/", ""));
    }

    private static @Nullable Duration took(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null ? null : Duration.between(start, end);
    }
}
