package org.halfsky.app.job;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** What ran, in the operations database. */
@Component
class RunHistory {

    private final JobRepository repository;

    RunHistory(JobRepository repository) {
        this.repository = repository;
    }

    /**
     * Forgets runs, but never the last of a job.
     *
     * @param before of the machine, as the operations database has it; younger ones stay
     * @return how many were forgotten
     */
    int forget(LocalDateTime before) {
        int forgotten = 0;
        for (String job : repository.getJobNames()) {
            List<JobInstance> runs = repository.findJobInstances(job).stream()
                    .sorted(Comparator.comparingLong(JobInstance::getInstanceId))
                    .toList();
            List<JobInstance> old = runs.stream()
                    .limit(Math.max(0, runs.size() - 1))
                    .takeWhile(each -> hasEndedBefore(each, before)) // whatever follows is younger
                    .toList();
            old.forEach(repository::deleteJobInstance);
            forgotten += old.size();
        }
        return forgotten;
    }

    private boolean hasEndedBefore(JobInstance run, LocalDateTime before) {
        return repository.getJobExecutions(run).stream()
                .allMatch(each -> !each.isRunning() && each.getCreateTime().isBefore(before));
    }
}
