package org.halfsky.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfskyCommandIT {

    @TempDir
    Path home;

    @Test
    void helpsOnEveryCommand() {
        assertThat(run("--help").status()).isZero();
        assertThat(run("--help").out()).contains("demo", "nightly", "intake", "generate", "Exit status");
        for (String each : new String[] {"demo", "nightly", "intake", "generate"}) {
            assertThat(run(each, "--help").status()).isZero();
        }
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run().status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run("nightly").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run("generate", "--out", home.toString(), "--area", "3704", "--years", "2020")
                        .err())
                .contains("area code '3704': expected six digits");
        assertThat(run("generate", "--out", home.toString(), "--area", "370400", "--years", "2020-2010")
                        .err())
                .contains("--years: 2010 comes before 2020");
    }

    @Test
    void namesEveryBadRowOfTheCatalogAtOnce() throws IOException {
        write("catalog/target.csv", """
                target_code,plan_code,domain,goal_no,indicator_code,breakdown,statement,target_type,value,value2,unit,comparison,quantifiable,confidence,note
                XX-1,CN-W-2011,健康,1,W-HLT-002,,孕产妇死亡率控制在20/10万以下,atleast,20,,1/10万,,yes,high,
                XX-2,NO-PLAN,健康,1,W-HLT-999,,某指标,at_most,many,,%,,yes,high,
                """);

        Outcome outcome = run("intake", "--home", home.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.err())
                .contains("catalog/target.csv line 2, column target_type: 'atleast'")
                .contains("catalog/target.csv line 3, column plan_code: 'NO-PLAN'")
                .contains("catalog/target.csv line 3, column indicator_code: 'W-HLT-999'")
                .contains("catalog/target.csv line 3, column value: 'many'");
    }

    @Test
    void namesEveryBadSettingAtOnce() throws IOException {
        write("config/halfsky.yml", """
                halfsky:
                  zone: Asia/Peking
                  evaluation:
                    lookback-years: few
                """);

        Outcome outcome = run("intake", "--home", home.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.err()).contains("halfsky.zone", "halfsky.evaluation.lookback-years");
    }

    @Test
    void leavesAHomeToItsHolder() throws IOException {
        try (HomeLock lock = HomeLock.take(new Home(home))) {
            assertThat(lock).isNotNull();
            Outcome outcome = run("nightly", "--home", home.toString());

            assertThat(outcome.status()).isEqualTo(ExitStatus.HELD);
            assertThat(outcome.err()).contains("held by");
        }
    }

    @Test
    void hasNothingToPublishInAnEmptyHome() {
        assertThat(run("nightly", "--home", home.toString()).status()).isZero();
        assertThat(home.resolve("releases/current")).doesNotExist();
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int status = HalfskyCommand.execute(words);
            return new Outcome(
                    status, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
