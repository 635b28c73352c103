package org.halfsky.app.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.halfsky.app.home.Home;
import org.halfsky.portal.given.RunLog;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs as Spring Batch has written them down. */
final class RunsOfRepository implements RunLog {

    private final JobRepository repository;
    private final JdbcClient database;
    private final Home home;

    RunsOfRepository(JobRepository repository, JdbcClient database, Home home) {
        this.repository = repository;
        this.database = database;
        this.home = home;
    }

    /** As the database has it, in UTC. */
    private record NightRow(LocalDateTime due, boolean isCompleted) {}

    @Override
    public List<Night> nights(int most) {
        return database
                .sql("select due, is_completed from night order by night_id desc fetch first %d rows only"
                        .formatted(most))
                .query(NightRow.class)
                .list() // a stream would keep its connection
                .stream()
                .map(each -> new Night(each.due().toInstant(ZoneOffset.UTC), each.isCompleted()))
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
