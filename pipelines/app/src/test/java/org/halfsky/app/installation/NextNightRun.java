package org.halfsky.app.installation;

import java.nio.file.Path;
import org.halfsky.app.home.HomeHeldException;

/** The nightly job a night after {@link StandingClock}, as a program of its own that can be disturbed. */
public final class NextNightRun {

    private NextNightRun() {}

    /** Takes the home folder; ends as the command does. */
    public static void main(String[] words) {
        System.exit(ended(Path.of(words[0])));
    }

    private static int ended(Path home) {
        try {
            return StandingClockRun.runNextNight(home, "nightly") ? 0 : 1;
        } catch (HomeHeldException held) {
            System.err.println(held.getMessage());
            return 3;
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }
}
