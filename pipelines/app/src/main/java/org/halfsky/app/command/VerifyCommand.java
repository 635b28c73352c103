package org.halfsky.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.halfsky.app.home.Home;
import org.halfsky.publish.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code halfsky verify}: whether what is published is what was sent in. Needs no lock: a release never changes. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the current release against its manifest, the archive and the receipts, and works every figure and verdict out"
                    + " anew from the published observations, by a second path that shares nothing with the first.",
            "May run while another run goes on: it looks at the release that is current when it begins."
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        Home place = new Home(home.folder);
        Optional<Path> release = new Releases(place.releases(), Clock.systemUTC()).currentFolder();
        if (release.isEmpty()) {
            System.err.printf("%s: there is no release yet, so there is nothing to verify%n", place.releases());
            return ExitStatus.FAILED;
        }
        boolean isSound = new Verification(place, release.get(), System.out).run();
        return isSound ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
