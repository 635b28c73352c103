package org.halfsky.app.schedule;

import java.nio.file.Path;
import java.time.Clock;
import org.halfsky.app.backup.BackupFolder;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.notice.Notices;
import org.halfsky.app.settings.HalfskySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backup behind a night. That it failed is told, and changes nothing else: the next night leaves one again. */
final class NightBackup {

    private static final Logger LOG = LoggerFactory.getLogger(NightBackup.class);

    private NightBackup() {}

    /** Leaves one where the home's settings name a folder. */
    static void leave(Hold hold, Clock clock) {
        HalfskySettings settings = HomeSettings.of(hold.home());
        Path folder = settings.backup().folder();
        if (folder == null || hold.isAskedToStop()) {
            return;
        }
        try {
            new Notices(hold, settings).watch("backup", () -> {
                BackupFolder.Left left = new BackupFolder(folder)
                        .add(hold.home(), settings.backup().keep(), clock);
                LOG.info(
                        "backup: {} files, {} bytes in {}; {} old backups deleted {}",
                        left.content().files(),
                        left.content().bytes(),
                        left.file(),
                        left.retired().size(),
                        left.retired());
                return null;
            });
        } catch (Exception failed) {
            LOG.error("backup failed: {}", failed.getMessage(), failed);
        }
    }
}
