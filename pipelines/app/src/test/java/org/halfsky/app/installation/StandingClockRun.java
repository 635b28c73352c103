package org.halfsky.app.installation;

import java.nio.file.Path;
import org.halfsky.app.home.HomeHeldException;

/** Runs a job on a home with the clock standing still: in this process, or as a program of its own that can be killed. */
public final class StandingClockRun {

    private StandingClockRun() {}

    /** Runs the nightly job on the home folder that is named, a night later; ends as the command does. */
    public static void main(String[] words) {
        System.exit(ended(words));
    }

    private static int ended(String... words) {
        try {
            return runNextNight(Path.of(words[0]), "nightly") ? 0 : 1;
        } catch (HomeHeldException held) {
            System.err.println(held.getMessage());
            return 3;
        } catch (Exception failed) {
            failed.printStackTrace(System.err);
            return 1;
        }
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
