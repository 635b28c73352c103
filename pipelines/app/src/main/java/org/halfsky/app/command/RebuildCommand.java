package org.halfsky.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.Rebuilt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code halfsky rebuild}: a new warehouse from what was ever sent and decided. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the warehouse again, from archive/ and the catalogs of then, and puts it in the place of the old one when it is complete.",
            "Says which tables hold something else than before."
        })
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    private final Homes homes;

    RebuildCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Integer call() throws Exception {
        Rebuilt rebuilt = Installation.rebuild(homes.hold(home.folder));
        PrintStream out = System.out;
        out.printf(
                "rebuild: %d submissions, %d observations, %d findings, %d decisions%n",
                rebuilt.rows().get("dim_submission"),
                rebuilt.rows().get("fct_observation"),
                rebuilt.rows().get("fct_finding"),
                rebuilt.rows().get("fct_decision"));
        List<String> differing = rebuilt.differing();
        if (differing == null) {
            out.println("There was no warehouse to compare with.");
        } else if (differing.isEmpty()) {
            out.printf(
                    "All %d tables hold the same as before.%n", rebuilt.rows().size());
        } else {
            out.printf(
                    "%d of %d tables hold something else than before: %s%n",
                    differing.size(), rebuilt.rows().size(), String.join(", ", differing));
        }
        return ExitStatus.DONE;
    }
}
