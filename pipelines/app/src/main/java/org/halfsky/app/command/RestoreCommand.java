package org.halfsky.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.halfsky.app.backup.BackedUp;
import org.halfsky.app.backup.Restore;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.Rebuilt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code halfsky restore}: a home from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a home from a backup: checks every file, then makes the warehouse again from the archive.",
            "The home must not be there yet, or be empty."
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "What `halfsky backup` wrote.")
    private Path from = Path.of(".");

    @Override
    public Integer call() throws Exception {
        BackedUp done = Restore.into(new Home(home.folder), from.toAbsolutePath());
        System.out.printf("restore: %d files, %d bytes; each is what was backed up%n", done.files(), done.bytes());
        Rebuilt rebuilt = Installation.rebuild(home.folder);
        System.out.printf(
                "The warehouse is made again: %d submissions.%n", rebuilt.rows().get("dim_submission"));
        return ExitStatus.DONE;
    }
}
