package org.halfsky.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.halfsky.app.installation.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

class RunsIT {

    @Test
    void goOnAfterAKillBetweenAnInstanceAndItsExecution(@TempDir Path home) throws Exception {
        try (Installation installation = Installation.open(home)) {
            JobRepository repository = installation.part(JobRepository.class);
            assertThat(installation.run("intake")).isTrue();
            long first = Objects.requireNonNull(repository.getLastJobInstance("intake"))
                    .getInstanceId();
            assertThat(installation.part(Runs.class).isUnfinished("intake")).isFalse();
            repository.createJobInstance(
                    "intake", new JobParametersBuilder().addLong("after", first).toJobParameters());
            assertThat(installation.part(Runs.class).isUnfinished("intake")).isTrue();

            assertThat(installation.run("intake")).isTrue();
            assertThat(installation.part(Runs.class).isUnfinished("intake")).isFalse();
            assertThat(installation.run("intake")).isTrue();

            assertThat(repository.getJobInstances("intake", 0, 10)).hasSize(4);
        }
    }
}
