package org.halfsky.portal.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ran, from the operations database. */
public interface RunLog {

    /** The newest runs, the newest first. */
    List<Run> newest(int most);

    /** The newest nights that were run, the newest first. */
    List<Night> nights(int most);

    /**
     * One run of a job.
     *
     * @param took    {@code null} while it runs
     */
    record Run(
            long number,
            String job,
            String status,
            Instant started,
            @Nullable Duration took,
            List<StepRun> steps) {

        public Run {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step of a run.
     *
     * @param problem first line of why it failed, without the place of the home; empty if it did not
     */
    record StepRun(String step, String status, @Nullable Duration took, String problem) {}

    /**
     * A night that a server ran.
     *
     * @param due when the schedule named it
     */
    record Night(Instant due, boolean isCompleted) {}
}
