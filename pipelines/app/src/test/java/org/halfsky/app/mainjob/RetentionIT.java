package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClockRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;

/** What a nightly run forgets, and what it never does. */
class RetentionIT {

    @TempDir
    private Path home;

    @Test
    void forgetsOldRunsButNotTheLastOfAJob() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(StandingClockRun.run(home, "intake")).isTrue();
        }
        assertThat(runs("intake")).isEqualTo(3);

        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(runs("intake")).isEqualTo(3);

        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  retention:\n    run-days: 0\n");
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(runs("intake")).isEqualTo(1);
        assertThat(runs("nightly")).isEqualTo(1);

        assertThat(StandingClockRun.run(home, "intake")).isTrue();
        assertThat(runs("intake")).isEqualTo(2);
    }

    private long runs(String job) throws Exception {
        try (Installation installation = StandingClockRun.open(home)) {
            return installation.part(JobRepository.class).getJobInstanceCount(job);
        }
    }
}
