package org.halfsky.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Installation;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code halfsky demo}: the main job over {@code sample-data/}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs the whole of Halfsky over the sample data, whose figures are invented, and says what came out and where.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--home", paramLabel = "DIR", description = "The home folder (demo-home beside the program).")
    private @Nullable Path folder;

    private final Homes homes;

    DemoCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Integer call() throws Exception {
        Path project = Path.of(System.getProperty("launcher.root", "."))
                .toAbsolutePath()
                .normalize();
        Home home = new Home(folder == null ? project.resolve("demo-home") : folder);
        try (Hold hold = homes.hold(home.folder())) {
            boolean first = SampleInbox.lay(project.resolve("sample-data/inbox"), home);
            return run(hold, first);
        }
    }

    private static int run(Hold hold, boolean first) throws Exception {
        try (Installation installation = Installation.open(hold.lent())) {
            if (!installation.run("nightly")) {
                return ExitStatus.FAILED;
            }
            DemoSummary.print(
                    System.out,
                    hold.home(),
                    installation.part(Archive.class),
                    installation.part(Warehouse.class),
                    installation.part(Releases.class));
            if (!first) {
                System.out.println(
                        "Nothing was laid into the inbox this time: the sample data had been received before.");
            }
            return ExitStatus.DONE;
        }
    }
}
