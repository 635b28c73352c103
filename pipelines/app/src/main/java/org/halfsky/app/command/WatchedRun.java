package org.halfsky.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeHeldException;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.notice.Notices;
import org.halfsky.app.settings.InvalidSettingsException;

/** A run that nobody may be looking at: its failure is told to whom the home's settings name, from the taking of the home on. */
final class WatchedRun {

    private WatchedRun() {}

    /** Takes a home, runs a job on it to its end, and returns the exit status. */
    static int of(String job, Homes homes, Path folder) throws Exception {
        try (Hold hold = hold(job, homes, folder)) {
            return new Notices(hold, HomeSettings.of(hold.home())).watch(job, () -> Installation.runOn(hold, job))
                    ? ExitStatus.DONE
                    : ExitStatus.FAILED;
        }
    }

    /** Takes a home; that it cannot be had because something is broken, such as the database of the operations, is told. */
    static Hold hold(String job, Homes homes, Path folder) throws IOException {
        try {
            return homes.hold(folder);
        } catch (HomeHeldException | InvalidSettingsException refused) {
            throw refused; // nothing is broken, or nobody knows whom to tell
        } catch (IOException | RuntimeException failed) {
            Home home = new Home(folder);
            new Notices(home, HomeSettings.of(home)).tell(job, String.valueOf(failed.getMessage()));
            throw failed;
        }
    }
}
