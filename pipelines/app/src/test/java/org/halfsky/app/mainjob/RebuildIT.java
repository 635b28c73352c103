package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.SortedMap;
import org.halfsky.app.backup.Backup;
import org.halfsky.app.backup.Restore;
import org.halfsky.app.decision.DecisionDesk;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.AreaCode;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.decision.Decider;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home with a past: three deliveries, a return, other thresholds and another catalog in between. Its warehouse is made again. */
class RebuildIT {

    private static final Path SAMPLES = Path.of("../../sample-data/inbox");
    private static final Decider NATION = new Decider("张三", AreaCode.NATION);

    @TempDir
    static Path folder;

    private static Path home;
    private static Path firstNight;
    private static Path kept;
    private static SortedMap<String, WarehouseContent.Table> original;
    private static SortedMap<String, WarehouseContent.Table> lasting;
    private static SortedMap<String, String> receipts;
    private static Path release;

    @BeforeAll
    static void liveThroughThreeNights() throws Exception {
        home = folder.resolve("home");
        firstNight = folder.resolve("first.duckdb");
        kept = folder.resolve("kept.duckdb");
        drop(0);
        assertThat(StandingClockRun.run(home, "intake")).isTrue();
        Files.copy(warehouse(), firstNight);

        returnOneSubmission();
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  checks:\n    count-change-pct: 1\n");
        drop(1);
        assertThat(StandingClockRun.run(home, "intake")).isTrue();

        Files.delete(home.resolve("config/halfsky.yml"));
        Files.createDirectories(home.resolve("catalog"));
        Files.writeString(home.resolve("catalog/rule.csv"), turnedIntoInfo("R302"));
        drop(2);
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();

        Files.copy(warehouse(), kept);
        original = WarehouseContent.of(warehouse());
        lasting = WarehouseContent.lasting(warehouse());
        receipts = FileTree.hashes(home.resolve("receipts"));
        release = home.resolve("releases/current").toRealPath();
        assertThat(original.get("fct_observation").rows()).isPositive();
        assertThat(original.get("fct_decision").rows()).isGreaterThanOrEqualTo(4);
    }

    @BeforeEach
    void putTheWarehouseBack() throws IOException {
        Files.copy(kept, warehouse(), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void makesTheSameWarehouseAgainAndTellsWhatHadChangedBehindItsBack() throws Exception {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:" + warehouse());
                var statement = duckdb.createStatement()) {
            statement.execute("update fct_observation set value = value + 1 where rowid = 7");
        }

        assertThat(StandingClockRun.rebuild(home).differing())
                .contains("fct_observation")
                .doesNotContain("fct_finding", "dim_submission");
        assertNothingChanged();
    }

    @Test
    void isTheSameAfterABackupWasRestored() throws Exception {
        Path backup = folder.resolve("backup.zip");
        Path elsewhere = folder.resolve("elsewhere");

        Backup.write(new Home(home), backup);
        Restore.into(new Home(elsewhere), backup);
        assertThat(StandingClockRun.rebuild(elsewhere).differing()).isNull();

        assertThat(Files.isSymbolicLink(elsewhere.resolve("releases/current"))).isTrue();
        assertThat(FileTree.hashes(elsewhere.resolve("releases/current").toRealPath()))
                .isEqualTo(FileTree.hashes(release));
        assertThat(FileTree.hashes(elsewhere.resolve("archive"))).isEqualTo(FileTree.hashes(home.resolve("archive")));
        assertSameContent(elsewhere);
    }

    @Test
    void makesAWarehouseAgainThatLostItsLastNights() throws Exception {
        Files.copy(firstNight, warehouse(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(StandingClockRun.run(home, "intake")).isTrue();

        assertNothingChanged();
        assertThat(FileTree.files(home.resolve("warehouse")))
                .filteredOn(each -> each.toString().contains("damaged-"))
                .anySatisfy(each -> assertThat(each).hasSameBinaryContentAs(firstNight));
    }

    @Test
    void makesAWarehouseAgainThatTurnsOutToBeDamagedInTheMiddleOfARun() throws Exception {
        try (FileChannel channel = FileChannel.open(warehouse(), StandardOpenOption.WRITE)) {
            long fifth = channel.size() / 5;
            channel.write(ByteBuffer.wrap(new byte[(int) (3 * fifth)]), fifth);
        }

        assertThat(StandingClockRun.run(home, "intake")).isTrue();

        assertNothingChanged();
    }

    private static void assertNothingChanged() throws Exception {
        assertSameContent(home);
        assertThat(home.resolve("releases/current").toRealPath()).isEqualTo(release);
    }

    private static void assertSameContent(Path home) throws Exception {
        Path file = home.resolve("warehouse/halfsky.duckdb");
        assertThat(WarehouseContent.lasting(file)).containsExactlyEntriesOf(lasting);
        assertThat(WarehouseContent.of(file).keySet()).isEqualTo(original.keySet());
        assertThat(FileTree.hashes(home.resolve("receipts"))).isEqualTo(receipts);
    }

    private static void returnOneSubmission() throws Exception {
        try (Installation installation = StandingClockRun.open(home)) {
            Warehouse warehouse = installation.part(Warehouse.class);
            SubmissionId loaded = warehouse.accepted().stream()
                    .filter(each -> warehouse.answer(each).status() == SubmissionStatus.ACCEPTED
                            && warehouse.answer(each).cells().loaded() > 0)
                    .findFirst()
                    .orElseThrow();
            installation.part(DecisionDesk.class).sendBack(loaded, NATION, "口径有误，请重新报送");
        }
    }

    private static String turnedIntoInfo(String rule) throws IOException {
        var lines = Files.readAllLines(Path.of("../../sql/catalog/rule.csv"));
        String row = lines.stream()
                .filter(each -> each.startsWith(rule + ","))
                .findFirst()
                .orElseThrow();
        return lines.get(0) + "\n" + row.replace(",warning,", ",info,") + "\n";
    }

    /** Every 24th file, beginning with another one each night. */
    private static void drop(int night) throws IOException {
        FileTree.drop(SAMPLES, home.resolve("inbox"), 24, night * 8);
    }

    private static Path warehouse() {
        return home.resolve("warehouse/halfsky.duckdb");
    }
}
