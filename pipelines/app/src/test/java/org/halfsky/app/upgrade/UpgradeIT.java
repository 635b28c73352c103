package org.halfsky.app.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.app.backup.Restore;
import org.halfsky.app.command.HalfskyCommand;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.StandingClockRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that older and newer versions of the program made. */
class UpgradeIT {

    @TempDir
    private Path folder;

    private Path home;
    private Path version;

    @BeforeEach
    void makeAHome() throws Exception {
        home = folder.resolve("home");
        version = home.resolve("operations/version");
        Files.createDirectories(home.resolve("inbox/370481"));
        assertThat(StandingClockRun.run(home, "intake")).isTrue();
        assertThat(version).hasContent(HomeVersion.ofProgram().toString());
        assertThat(backups()).isEmpty();
    }

    @Test
    void takesAnOlderHomeAlongAfterABackup() throws Exception {
        Files.writeString(version, "warehouse 1, operations 1\n");
        assertUpgradedOnce();
    }

    @Test
    void backsUpAnewWhereAnUpgradeBeginsAgain() throws Exception {
        Files.writeString(version, "warehouse 1, operations 1\n");
        Upgrade.begin(new Home(home));
        Files.writeString(home.resolve("inbox/370481/迟到.csv"), "指标,2020\n");
        Upgrade.begin(new Home(home));

        assertThat(backups()).hasSize(2);
        Path restored = folder.resolve("restored");
        Restore.into(new Home(restored), backups().get(1));
        assertThat(restored.resolve("inbox/370481/迟到.csv")).exists();
    }

    @Test
    void takesAHomeAlongThatWasMadeBeforeThereWereVersions() throws Exception {
        Files.delete(version);
        assertUpgradedOnce();
    }

    @Test
    void leavesAHomeAloneThatANewerProgramMade() throws Exception {
        Files.writeString(version, "warehouse 9001, operations 1\n");

        assertThat(HalfskyCommand.execute("intake", "--home", home.toString())).isEqualTo(2);
        assertThatThrownBy(() -> StandingClockRun.run(home, "intake"))
                .isInstanceOf(NewerHomeException.class)
                .hasMessageContainingAll(home.toString(), "warehouse 9001", "use the newer one");
        assertThat(version).hasContent("warehouse 9001, operations 1");
        assertThat(backups()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAVersionThatCannotBeRead() throws Exception {
        Files.writeString(version, "半");

        assertThatThrownBy(() -> StandingClockRun.run(home, "intake"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(version.toString(), "半", "expected 'warehouse");
    }

    private void assertUpgradedOnce() throws Exception {
        assertThat(StandingClockRun.run(home, "intake")).isTrue();
        assertThat(StandingClockRun.run(home, "intake")).isTrue();

        assertThat(version).hasContent(HomeVersion.ofProgram().toString());
        assertThat(backups()).hasSize(1);
        Path restored = folder.resolve("restored");
        Restore.into(new Home(restored), backups().get(0));
        assertThat(restored.resolve("inbox/370481")).isEmptyDirectory();
    }

    private List<Path> backups() throws IOException {
        Path backups = home.resolve("backups");
        if (Files.notExists(backups)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(backups)) {
            return all.sorted(Comparator.comparing(each -> each.toString().length()))
                    .toList();
        }
    }
}
