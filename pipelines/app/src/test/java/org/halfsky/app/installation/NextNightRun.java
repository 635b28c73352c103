package org.halfsky.app.installation;

import java.nio.file.Path;
import org.halfsky.app.home.HomeHeldException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job a night after {@link StandingClock}, as a program of its own that can be disturbed. */
public final class NextNightRun {

    private static final Logger LOG = LoggerFactory.getLogger(NextNightRun.class);

    private NextNightRun() {}

    /** Takes the home folder and the name of the job; ends as the command does. */
    public static void main(String[] words) {
        System.exit(ended(Path.of(words[0]), words[1]));
    }

    private static int ended(Path home, String job) {
        try {
            return StandingClockRun.runNextNight(home, job) ? 0 : 1;
        } catch (HomeHeldException held) {
            System.err.println(held.getMessage());
            return 3;
        } catch (Exception failed) {
            LOG.error("{} failed: {}", job, failed.getMessage(), failed);
            return 1;
        }
    }
}
