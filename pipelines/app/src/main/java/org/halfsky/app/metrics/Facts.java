package org.halfsky.app.metrics;

import java.time.Instant;
import java.util.List;
import org.halfsky.app.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How an installation was at one moment.
 *
 * @param at           that moment
 * @param isLockHeld   whether the home is still this process's
 * @param runs         one per job that ever ran
 * @param runCounts    of the history that is kept
 * @param steps        of the newest run of each job and of its newest one that completed
 * @param release      {@code null} before the first
 * @param waitingSince when the oldest submission came that no night has taken up yet; {@code null} if none waits
 * @param standing     {@code null} before the first run
 * @param backup       {@code null} where no backups are made by themselves
 */
record Facts(
        Instant at,
        boolean isLockHeld,
        List<Run> runs,
        List<RunCount> runCounts,
        List<StepRun> steps,
        Night night,
        Inbox inbox,
        @Nullable Release release,
        @Nullable Instant waitingSince,
        @Nullable Standing standing,
        Disk disk,
        @Nullable Backup backup) {

    /**
     * A job's newest run and its newest one that completed.
     *
     * @param status         as Spring Batch calls it
     * @param completedBegan {@code null} where none completed yet
     */
    record Run(
            String job,
            String status,
            Instant began,
            @Nullable Instant completedBegan,
            @Nullable Instant completedEnded) {

        boolean isRunning() {
            return status.equals("STARTING") || status.equals("STARTED") || status.equals("STOPPING");
        }

        /** A run that was told to stop did not fail. */
        boolean isFailed() {
            return !isRunning() && !status.equals("COMPLETED") && !status.equals("STOPPED");
        }
    }

    record RunCount(String job, String status, long count) {}

    /**
     * A step of a run, all its attempts in that run together.
     *
     * @param seconds  that it took in the newest run that completed; {@code null} where none did
     * @param isFailed in the newest run
     */
    record StepRun(String job, String step, @Nullable Double seconds, boolean isFailed) {}

    /**
     * The nights of a server.
     *
     * @param isFailed whether the last did not complete, and was not made up for yet
     * @param due      when the next is due; past where it is overdue; {@code null} for never, or while a night runs
     */
    record Night(boolean isFailed, @Nullable Instant due) {}

    /** @param oldest when the oldest file came; {@code null} for none */
    record Inbox(int files, @Nullable Instant oldest) {}

    /** @param dataCutOff when the newest submission came that it shows */
    record Release(Instant createdAt, Instant dataCutOff) {}

    /** In bytes, of the file system that the home lies on. */
    record Disk(long size, long free, long warehouse) {}

    /** @param newest when it was complete; {@code null} for none yet */
    record Backup(@Nullable Instant newest) {}
}
