package org.halfsky.portal.given;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ran, from the operations database. */
public interface RunLog {

    /** The newest runs, the newest first. */
    List<Run> newest(int most);

    /**
     * One run of a job.
     *
     * @param started by the clock of the machine
     * @param took    {@code null} while it runs
     */
    record Run(
            long number,
            String job,
            String status,
            LocalDateTime started,
            @Nullable Duration took,
            List<StepRun> steps) {

        public Run {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step of a run.
     *
     * @param problem first line of why it failed; empty if it did not
     */
    record StepRun(String step, String status, @Nullable Duration took, String problem) {}
}
