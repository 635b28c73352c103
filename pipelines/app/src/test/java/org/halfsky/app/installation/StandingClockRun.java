package org.halfsky.app.installation;

import java.nio.file.Path;

/** Runs a job on a home with the clock standing still: in this process, or as a program of its own that can be killed. */
public final class StandingClockRun {

    private StandingClockRun() {}

    /** Takes the home folder and the name of the job; ends with 0 if the job completed. */
    public static void main(String[] words) throws Exception {
        System.exit(run(Path.of(words[0]), words[1]) ? 0 : 1);
    }

    /** Runs the job here. */
    public static boolean run(Path home, String job) throws Exception {
        try (Installation installation = open(home)) {
            return installation.run(job);
        }
    }

    /** The same, a night later. */
    public static boolean runNextNight(Path home, String job) throws Exception {
        try (Installation installation = openNextNight(home)) {
            return installation.run(job);
        }
    }

    /** Makes the warehouse of the home again. */
    public static Rebuilt rebuild(Path home) throws Exception {
        return Installation.rebuild(home, StandingClock.class);
    }

    /** Opens the home with the clock standing still. */
    public static Installation open(Path home) throws Exception {
        return Installation.open(home, StandingClock.class);
    }

    /** The same, a night later. */
    public static Installation openNextNight(Path home) throws Exception {
        return Installation.open(home, NextNight.class);
    }
}
