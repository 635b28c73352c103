package org.halfsky.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.app.command.Told;
import org.halfsky.app.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

    private static final Instant FIRST = Instant.parse("2020-11-05T01:30:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsTheNewestAndDeletesNothingOfAnybodyElse() throws IOException {
        Home home = home();
        Path backups = folder.resolve("backups");
        BackupFolder left = new BackupFolder(backups);
        assertThat(left.newest()).isEmpty();
        for (int night = 0; night < 3; night++) {
            left.add(home, 2, clock(night));
        }
        Files.writeString(backups.resolve("halfsky-before-the-move.zip"), "kept by hand");
        Files.writeString(backups.resolve("halfsky-20201101T013000.zip.part"), "of a process that was killed");
        Files.setLastModifiedTime(
                backups.resolve("halfsky-20201101T013000.zip.part"), FileTime.from(FIRST.plus(Duration.ofDays(1))));

        BackupFolder.Left fourth = left.add(home, 2, clock(3));

        assertThat(fourth.retired()).containsExactly("halfsky-20201106T093000.zip");
        assertThat(names(backups))
                .containsExactly(
                        "halfsky-20201107T093000.zip", "halfsky-20201108T093000.zip", "halfsky-before-the-move.zip");
        assertThat(Restore.into(new Home(folder.resolve("restored")), fourth.file()))
                .isEqualTo(fourth.content());
        assertThat(left.newest())
                .contains(Files.getLastModifiedTime(fourth.file()).toInstant());
    }

    @Test
    void isWhereTheCommandLeavesOneThatIsToldNoFile() throws IOException {
        Home home = home();
        Path backups = folder.resolve("backups");
        Files.writeString(home.config(), "halfsky:\n  backup:\n    folder: %s\n    keep: 1\n".formatted(backups));

        Told told = Told.by("backup", "--home", home.folder().toString());

        assertThat(told.status()).isZero();
        assertThat(names(backups)).hasSize(1);
        assertThat(told.out())
                .isEqualToIgnoringNewLines("backup: 2 files, %d bytes in %s"
                        .formatted(
                                Files.size(home.config()) + 1,
                                backups.resolve(names(backups).get(0))));
    }

    @Test
    void hasToBeNamed() throws IOException {
        Told told = Told.by("backup", "--home", home().folder().toString());

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("halfsky.backup.folder: not given; expected it, or a file with --to");
    }

    private Home home() throws IOException {
        Home home = new Home(folder.resolve("home"));
        Files.createDirectories(home.inbox());
        Files.createDirectories(home.config().getParent());
        Files.writeString(home.config(), "halfsky:\n  notice: 虚构\n");
        Files.writeString(home.inbox().resolve("滕州市.csv"), "1");
        return home;
    }

    private static Clock clock(int nights) {
        return Clock.fixed(FIRST.plus(Duration.ofDays(nights)), ZoneId.of("Asia/Shanghai"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
