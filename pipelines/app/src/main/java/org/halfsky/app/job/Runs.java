package org.halfsky.app.job;

import java.util.List;
import org.halfsky.warehouse.DamagedWarehouseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Runs a job: the one that failed last where there is one, else a new one. Whoever calls holds the home, so an execution that the
 * repository takes for running is one whose process died.
 */
@Component
public class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final List<Job> jobs;
    private @Nullable String problem;

    Runs(JobOperator operator, JobRepository repository, List<Job> jobs) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
    }

    /**
     * Runs the job to its end.
     *
     * @param name {@code nightly} or {@code intake}
     * @return whether it completed; if not, the log says why
     * @throws DamagedWarehouseException if that is why it could not
     */
    public boolean run(String name) throws JobExecutionException {
        jobs.forEach(each -> recoverKilled(each.getName()));
        JobInstance last = repository.getLastJobInstance(name);
        JobExecution before = lastExecution(last);
        JobExecution now;
        if (before != null && !isEnded(before)) {
            LOG.info("{}: continues the run of {} that did not end", name, before.getCreateTime());
            now = operator.restart(before);
        } else {
            now = operator.start(
                    job(name),
                    new JobParametersBuilder()
                            .addLong("after", last == null ? 0L : last.getInstanceId())
                            .toJobParameters());
        }
        problem = now.getStatus() == BatchStatus.COMPLETED ? null : "%s: %s".formatted(name, now.getStatus());
        if (now.getStatus() == BatchStatus.STOPPED) {
            LOG.info("{}: stopped as asked; the next run takes up what is left", name);
        } else {
            now.getAllFailureExceptions().forEach(each -> explain(name, each));
        }
        return now.getStatus() == BatchStatus.COMPLETED;
    }

    /** Whether a run of the job was begun and has not come to its end: it failed, was stopped, or its process died. */
    public boolean isUnfinished(String name) {
        JobInstance last = repository.getLastJobInstance(name);
        JobExecution execution = lastExecution(last);
        return last != null && (execution == null || !isEnded(execution));
    }

    /** Why the last run did not complete; {@code null} if it did. */
    public @Nullable String problem() {
        return problem;
    }

    private void explain(String name, Throwable failure) {
        LOG.error("{}: {}", name, failure.getMessage(), failure);
        problem = "%s: %s".formatted(name, failure.getMessage());
        DamagedWarehouseException.in(failure).ifPresent(damaged -> {
            throw damaged;
        });
    }

    private void recoverKilled(String name) {
        JobExecution last = lastExecution(repository.getLastJobInstance(name));
        if (last != null && last.isRunning()) {
            LOG.warn("{}: the run of {} was killed; it is taken up where it stopped", name, last.getCreateTime());
            operator.recover(last);
        }
    }

    private static boolean isEnded(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED || execution.getStatus() == BatchStatus.ABANDONED;
    }

    /** There is none where a process was killed between making the instance and its execution. */
    private @Nullable JobExecution lastExecution(@Nullable JobInstance instance) {
        return instance == null ? null : repository.getLastJobExecution(instance);
    }

    private Job job(String name) {
        return jobs.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no job is called " + name));
    }
}
