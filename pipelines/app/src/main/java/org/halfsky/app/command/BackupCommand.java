package org.halfsky.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.halfsky.app.backup.BackedUp;
import org.halfsky.app.backup.Backup;
import org.halfsky.app.home.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code halfsky backup}: everything of a home that cannot be made again, as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies settings, catalog, inbox, archive, receipts and releases into one ZIP file, with a checksum of every file.",
            "May run while anything else does. The warehouse is not in it: it is made again when the backup is restored."
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that is not there yet.")
    private Path to = Path.of(".");

    @Override
    public Integer call() throws Exception {
        BackedUp done = Backup.write(new Home(home.folder), to.toAbsolutePath());
        System.out.printf("backup: %d files, %d bytes in %s%n", done.files(), done.bytes(), to);
        return ExitStatus.DONE;
    }
}
