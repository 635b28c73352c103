package org.halfsky.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.halfsky.app.backup.BackedUp;
import org.halfsky.app.backup.Backup;
import org.halfsky.app.backup.BackupFolder;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.InvalidSettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code halfsky backup}: everything of a home that cannot be made again, as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies settings, catalog, inbox, archive, receipts and releases into one ZIP file, with a checksum of every file.",
            "May run while anything else does. The warehouse is not in it: it is made again when the backup is restored.",
            "Without --to it goes into halfsky.backup.folder, where the newest are kept and the others deleted."
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--to", paramLabel = "FILE", description = "A file that is not there yet.")
    private @Nullable Path to;

    @Override
    public Integer call() throws Exception {
        Home what = new Home(home.folder);
        if (to != null) {
            return done(Backup.write(what, to.toAbsolutePath()), to);
        }
        HalfskySettings settings = HomeSettings.of(what);
        Path folder = settings.backup().folder();
        if (folder == null) {
            throw new InvalidSettingsException(
                    List.of("halfsky.backup.folder: not given; expected it, or a file with --to"));
        }
        BackupFolder.Left left =
                new BackupFolder(folder).add(what, settings.backup().keep(), Clock.system(settings.zone()));
        left.retired().forEach(each -> System.out.printf("deleted: %s%n", each));
        return done(left.content(), left.file());
    }

    private static int done(BackedUp content, Path file) {
        System.out.printf("backup: %d files, %d bytes in %s%n", content.files(), content.bytes(), file);
        return ExitStatus.DONE;
    }
}
