package org.halfsky.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.halfsky.app.Halfsky;
import org.halfsky.app.command.Told;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.app.mainjob.SmallHome;
import org.halfsky.app.notice.WebhookListener;
import org.halfsky.app.program.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The operations database on a real PostgreSQL server. */
@ExtendWith(Postgres.Provider.class)
class PostgresIT {

    private static Postgres postgres;

    @TempDir
    static Path folder;

    private static Path undisturbed;

    @BeforeAll
    static void runAWholeNight(Postgres server) throws Exception {
        postgres = server;
        undisturbed = home("undisturbed", "undisturbed");
        assertThat(StandingClockRun.run(undisturbed, "nightly")).isTrue();
    }

    @Test
    void keepsNothingOfTheNightInTheHome() {
        assertThat(undisturbed.resolve("releases/current/manifest.json")).exists();
        assertThat(undisturbed.resolve("operations/operations.mv.db")).doesNotExist();
        assertThat(statuses("undisturbed")).containsExactly("COMPLETED");
        assertThat(postgres.rows()
                        .sql("select count(*) from undisturbed.batch_step_execution where status = 'COMPLETED'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void goesOnWithANightThatWasKilled() throws Exception {
        Path home = home("killed", "killed");
        try (Program night = Program.start(StandingClockRun.class, home.toString(), "nightly")) {
            night.awaitLine("checkObservations:");
            night.kill();
        }
        assertThat(statuses("killed")).containsExactly("STARTED");

        assertThat(StandingClockRun.run(home, "nightly")).isTrue();

        assertThat(statuses("killed")).containsExactly("FAILED", "COMPLETED");
        assertThat(SmallHome.outcome(home)).isEqualTo(SmallHome.outcome(undisturbed));
    }

    @Test
    void letsOneOfTwoMachinesWorkOnTheSameInstallationUntilItDies() throws Exception {
        Path here = home("here", "shared");
        assertThat(StandingClockRun.run(here, "intake")).isTrue();
        Path there = home("there", "shared"); // a copy that stands by bears the same mark
        Files.copy(here.resolve("operations/installation"), there.resolve("operations/installation"));

        try (Program holder = Program.start(Holder.class, here.toString())) {
            holder.awaitLine("holds");

            Told refused = Told.by("intake", "--home", there.toString());
            assertThat(refused.status()).isEqualTo(3);
            assertThat(refused.err())
                    .contains("%s: held by process %d on ".formatted(there, holder.pid()), here.toString());
            assertThat(there.resolve("receipts")).isEmptyDirectory();

            holder.kill();
        }
        assertThat(Told.by("intake", "--home", there.toString()).status()).isZero();
        assertThat(there.resolve("receipts")).isNotEmptyDirectory();
    }

    @Test
    void letsOneOfTwoServersRunTheSameInstallationUntilItDies() throws Exception {
        Path here = home("server", "servers");
        assertThat(StandingClockRun.run(here, "intake")).isTrue();
        Path there = home("server-that-stands-by", "servers");
        Files.copy(here.resolve("operations/installation"), there.resolve("operations/installation"));

        try (Program first = Program.start(Halfsky.class, "serve", "--port", "0", "--home", here.toString())) {
            first.awaitLine("answerSenders:");
            try (Program second = Program.start(Halfsky.class, "serve", "--port", "0", "--home", there.toString())) {
                assertThat(second.awaitEnd()).isEqualTo(3);
                assertThat(second.err()).contains("held by process %d on ".formatted(first.pid()));
            }
            first.kill();
        }
        try (Program second = Program.start(Halfsky.class, "serve", "--port", "0", "--home", there.toString())) {
            second.awaitLine("serve: takes commands");
            second.awaitLine("answerSenders: 15 receipts written");
        }
    }

    @Test
    void endsARunThatLostItsLockBeforeTheNextStep() throws Exception {
        Path home = home("lost", "lost_lock");
        try (Installation installation = Installation.open(home)) {
            postgres.rows()
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'process %'")
                    .query()
                    .listOfRows();

            assertThat(installation.run("intake")).isFalse();
        }
        assertThat(statuses("lost_lock")).containsExactly("FAILED");
        assertThat(Files.readString(home.resolve("logs/halfsky.log")))
                .contains("receiveFiles: the lock in the operations database is lost");
        assertThat(StandingClockRun.run(home, "intake")).isTrue();
    }

    @Test
    void endsAServerThatLostItsLockAndTellsOfIt() throws Exception {
        Path home = home("lost-server", "lost_server");
        try (WebhookListener webhook = WebhookListener.open()) {
            Files.writeString(
                    home.resolve("config/halfsky.yml"), """
                      schedule:
                        intake: 1s
                      notices:
                        webhook: %s
                    """.formatted(webhook.address()), StandardOpenOption.APPEND);

            try (Program server = Program.start(Halfsky.class, "serve", "--port", "0", "--home", home.toString())) {
                server.awaitLine("answerSenders: 15 receipts written");
                postgres.rows()
                        .sql(
                                "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'process ' || ? || ' %'")
                        .param(String.valueOf(server.pid()))
                        .query()
                        .listOfRows();

                assertThat(server.awaitEnd()).isEqualTo(1);
                assertThat(server.err()).contains("serve: the lock in the operations database is lost");
            }

            assertThat(webhook.posted()) // of the intake too, where one was at work
                    .allSatisfy(each -> assertThat(each).contains("the lock in the operations database is lost"))
                    .last()
                    .asString()
                    .contains("\"job\":\"serve\"");
        }
    }

    @Test
    void keepsTwoHomesOfOneServerApart() throws Exception {
        Path one = home("one", "of_one");
        Path other = home("other", "of_one");
        assertThat(StandingClockRun.run(one, "intake")).isTrue();

        Told refused = Told.by("intake", "--home", other.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("halfsky.operations.schema: 'of_one' belongs to the home " + one)
                .contains("write " + Files.readString(one.resolve("operations/installation")) + " into "
                        + other.resolve("operations/installation"));
        postgres.configure(other, "of_the_other");
        assertThat(StandingClockRun.run(other, "intake")).isTrue();
    }

    @Test
    void saysThatTheServerCannotBeReached() throws Exception {
        Path home = home("away", "away");
        Path settings = home.resolve("config/halfsky.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst("jdbc:postgresql:[^\"]*", "jdbc:postgresql://127.0.0.1:9/none"));

        Told failed = Told.by("intake", "--home", home.toString());

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err())
                .contains("halfsky.operations.url: jdbc:postgresql://127.0.0.1:9/none cannot be reached");
    }

    private static Path home(String name, String schema) throws Exception {
        Path home = folder.resolve(name);
        SmallHome.lay(home);
        Files.createDirectories(home.resolve("operations"));
        postgres.configure(home, schema);
        return home;
    }

    private static List<String> statuses(String schema) {
        return postgres.rows()
                .sql("select status from %s.batch_job_execution order by job_execution_id".formatted(schema))
                .query(String.class)
                .list();
    }
}
