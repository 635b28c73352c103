package org.halfsky.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.app.Halfsky;
import org.halfsky.app.command.Told;
import org.halfsky.app.mainjob.SmallHome;
import org.halfsky.app.program.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code halfsky serve} as a process of its own. */
class ServeIT {

    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir
    Path home;

    @BeforeEach
    void configure() throws IOException {
        settings("""
                  intake:
                    settle: 200ms
                  schedule:
                    intake: 1s
                """);
    }

    @Test
    void takesWhatIsDroppedAndStartsNothingOtherwise() throws Exception {
        try (Program server = serve()) {
            server.awaitLine("answerSenders: 0 receipts written");

            Path file = Files.writeString(home.resolve("350581石狮市.csv"), "指标,2020\n婴儿死亡率,3.1\n");
            Files.move(file, home.resolve("inbox/350581石狮市.csv"), StandardCopyOption.ATOMIC_MOVE);
            server.awaitLine("answerSenders: 1 receipts written");

            Thread.sleep(3000); // some looks later
            server.terminate();
            assertThat(server.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(server.err()).contains("serve: stopped");
            assertThat(server.err().lines().filter(each -> each.contains("receiveFiles:")))
                    .hasSize(2);
        }
    }

    @Test
    void doesWhatOtherCommandsAskFor() throws Exception {
        try (Program server = serve()) {
            server.awaitLine("answerSenders:");

            Told nightly = Told.by("nightly", "--home", home.toString());
            assertThat(nightly.status()).isZero();
            assertThat(nightly.out()).isEmpty();
            assertThat(nightly.err()).contains("publishRelease: nothing has been received yet");

            Told rebuild = Told.by("rebuild", "--home", home.toString());
            assertThat(rebuild.status()).isZero();
            assertThat(rebuild.out())
                    .startsWith("rebuild: 0 submissions, 0 observations")
                    .contains("tables hold the same");

            Told refused = returned("none");
            server.terminate();
            assertThat(server.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);

            Told alone = returned("none");
            assertThat(refused).isEqualTo(alone);
            assertThat(Told.by("rebuild", "--home", home.toString()).out()).isEqualTo(rebuild.out());
        }
    }

    @Test
    void isTheOnlyServerOfItsHomeUntilItDies() throws Exception {
        try (Program server = serve()) {
            server.awaitLine("serve: takes commands");
            Told second = Told.by("serve", "--home", home.toString());
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err()).contains("%s: held by process %d".formatted(home, server.pid()));

            server.kill();
        }
        assertThat(Told.by("intake", "--home", home.toString()).status()).isZero();
        try (Program next = serve()) {
            next.awaitLine("serve: takes commands");
        }
    }

    @Test
    void endsInTheMiddleOfARunAndLosesNothing() throws Exception {
        SmallHome.lay(home);
        try (Program server = serve()) {
            server.awaitLine("receiveFiles: 15 files received");
            try (Program nightly = Program.start(Halfsky.class, "nightly", "--home", home.toString())) {
                nightly.awaitLine("waits for its turn: the server of this home is at intake");
                server.terminate();
                assertThat(nightly.awaitEnd()).isEqualTo(3);
                assertThat(nightly.err()).contains("the server of this home is ending; give the command again");
            }
            assertThat(server.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(server.err()).contains("intake: stopped as asked").doesNotContain("answerSenders:", "ERROR");
        }
        assertThat(files("receipts", "回执.json")).isEmpty();

        try (Program server = serve()) {
            server.awaitLine("intake: continues the run");
            server.awaitLine("answerSenders: 15 receipts written");
        }
        assertThat(files("receipts", "回执.json")).hasSize(15);
        assertThat(files("inbox", "")).isEmpty();
    }

    @Test
    void runsEveryNightOnceAndLeavesABackup() throws Exception {
        settings("""
                  schedule:
                    nightly: "*/20 * * * * *"
                  backup:
                    folder: %s
                """.formatted(home.resolve("backups")));
        try (Program server = serve()) {
            server.awaitLine("publishRelease: nothing has been received yet");
            server.awaitLine("backup: ");
            assertThat(files("backups", ".zip")).isNotEmpty();
            server.terminate();
            assertThat(server.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
        }
        settings("""
                  schedule:
                    nightly: "0 30 1 * * *"
                """);
        try (Program server = serve()) { // the last night that was run is some seconds ago
            server.awaitLine("answerSenders:");
            Thread.sleep(2000);
            assertThat(server.err()).doesNotContain("publishRelease:");
        }
    }

    @Test
    void takesUpANightThatFailedUnderAnotherServer() throws Exception {
        settings("""
                  intake:
                    settle: 200ms
                  schedule:
                    intake: 1s
                    nightly: "*/15 * * * * *"
                """);
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox/350581石狮市.csv"), "指标,2020\n婴儿死亡率,3.1\n");
        Path inTheWay = Files.createDirectories(home.resolve("releases/current/in-the-way"));
        try (Program server = serve()) {
            server.awaitLine("ERROR nightly:");
            server.terminate();
            assertThat(server.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
        }
        Files.delete(inTheWay);
        Files.delete(inTheWay.resolveSibling("").normalize());
        configure();

        try (Program server = serve()) { // the next night by the clock is hours away
            server.awaitLine("publishRelease: 2");
        }
        assertThat(home.resolve("releases/current/manifest.json")).exists();
    }

    @Test
    void takesUpAFirstNightThatWasKilled() throws Exception {
        settings("""
                  intake:
                    settle: 200ms
                  schedule:
                    nightly: "*/15 * * * * *"
                """);
        SmallHome.lay(home);
        try (Program server = serve()) {
            server.awaitLine("buildMarts:"); // the first step that intake has not
            server.kill();
        }
        assertThat(home.resolve("releases/current")).doesNotExist();
        configure();

        try (Program server = serve()) { // the next night by the clock is hours away
            server.awaitLine("nightly: continues the run");
            server.awaitLine("publishRelease: 2");
        }
        assertThat(home.resolve("releases/current/manifest.json")).exists();
    }

    @Test
    void refusesToStartOnAHomeOfANewerProgram() throws Exception {
        Files.createDirectories(home.resolve("operations"));
        Files.writeString(home.resolve("operations/version"), "warehouse 9001, operations 1\n");

        Told refused = Told.by("serve", "--home", home.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("a newer version of the program made this home");
    }

    @Test
    void refusesToStartOnSettingsThatCannotBeUsed() throws Exception {
        settings("""
                  schedule:
                    intake: often
                    nightly: at night
                """);

        Told refused = Told.by("serve", "--home", home.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("halfsky.schedule.intake: 'often' is not a duration of at least a second")
                .contains("halfsky.schedule.nightly: 'at night' is not second, minute, hour, day of month");
    }

    private Told returned(String submission) throws Exception {
        return Told.by(
                "decide",
                "return",
                "--home",
                home.toString(),
                "--submission",
                submission,
                "--by",
                "张三",
                "--area",
                "370400",
                "--reason",
                "口径有误");
    }

    private Program serve() throws IOException {
        return Program.start(Halfsky.class, "serve", "--port", "0", "--home", home.toString());
    }

    private void settings(String below) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n" + below);
    }

    private List<Path> files(String below, String name) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve(below))) {
            return all.filter(
                            each -> Files.isRegularFile(each) && each.toString().endsWith(name))
                    .toList();
        }
    }
}
