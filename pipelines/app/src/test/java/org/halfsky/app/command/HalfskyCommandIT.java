package org.halfsky.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfskyCommandIT {

    @TempDir
    Path home;

    @Test
    void helpsOnEveryCommand() {
        assertThat(Told.by("--help").status()).isZero();
        assertThat(Told.by("--help").out())
                .contains("demo", "nightly", "intake", "generate", "template", "Exit status");
        for (String each : new String[] {"demo", "nightly", "intake", "generate", "template"}) {
            assertThat(Told.by(each, "--help").status()).isZero();
        }
    }

    @Test
    void refusesWrongUsage() {
        assertThat(Told.by().status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Told.by("nightly").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Told.by("generate", "--out", home.toString(), "--area", "3704", "--years", "2020")
                        .err())
                .contains("area code '3704': expected six digits");
        assertThat(Told.by("generate", "--out", home.toString(), "--area", "370400", "--years", "2020-2010")
                        .err())
                .contains("--years: 2010 comes before 2020");
    }

    @Test
    void saysWhichBlankFormsThereAre() throws IOException {
        String out = home.resolve("空表.xlsx").toString();
        assertThat(template("370481", "2020", home.resolve("空表.xls").toString()))
                .contains("--out", "expected a file that ends in .xlsx");
        assertThat(template("370481", "2020", home.resolve("none/空表.xlsx").toString()))
                .contains("--out: there is no folder");
        assertThat(template("379999", "2020", out)).contains("--area: the catalog has no area 379999");
        assertThat(template("370406", "1970", out)).contains("--year: 370406 is in the catalog of", "not of 1970");
        assertThat(template("370481", "2035", out))
                .contains(
                        "--area: 370481 滕州市 owes no form for 2035; catalog/reporting.csv asks every county below 000000 for 2010–2030");
        assertThat(template("000000", "2020", out)).contains("--area: 000000 全国 owes no form for 2020");
        write("空表.xlsx", "filled in by hand");
        assertThat(template("370481", "2020", out)).contains("is there already and may have been filled in");
        assertThat(home.resolve("空表.xlsx")).hasContent("filled in by hand");
    }

    private String template(String area, String year, String out) {
        Told outcome = Told.by("template", "--home", home.toString(), "--area", area, "--year", year, "--out", out);
        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        return outcome.err();
    }

    @Test
    void writesABlankFormForEveryAreaBelow() throws IOException {
        Path folder = home.resolve("空表");

        Told outcome = Told.by(
                "template",
                "--home",
                home.toString(),
                "--area",
                "370400",
                "--year",
                "2020",
                "--out",
                folder.toString(),
                "--all-below");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("7 blank forms, 0 figures of 2019 in 上年");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()).sorted())
                    .hasSize(7)
                    .startsWith("370400_枣庄市_2020年统计监测表.xlsx", "370402_市中区_2020年统计监测表.xlsx");
        }
    }

    @Test
    void namesEveryBadRowOfTheCatalogAtOnce() throws IOException {
        write("catalog/target.csv", """
                target_code,plan_code,domain,goal_no,indicator_code,breakdown,statement,target_type,value,value2,unit,comparison,quantifiable,confidence,note
                XX-1,CN-W-2011,健康,1,W-HLT-002,,孕产妇死亡率控制在20/10万以下,atleast,20,,1/10万,,yes,high,
                XX-2,NO-PLAN,健康,1,W-HLT-999,,某指标,at_most,many,,%,,yes,high,
                """);

        Told outcome = Told.by("intake", "--home", home.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.err())
                .contains("catalog/target.csv line 2, column target_type: 'atleast'")
                .contains("catalog/target.csv line 3, column plan_code: 'NO-PLAN'")
                .contains("catalog/target.csv line 3, column indicator_code: 'W-HLT-999'")
                .contains("catalog/target.csv line 3, column value: 'many'");
    }

    @Test
    void namesEveryFormulaThatCannotBeReadAtOnce() throws IOException {
        write("catalog/rule.csv", """
                rule_code,level,statement,expression,severity,indicators,rationale,formula
                R201,cross-indicator,新生儿死亡率≤婴儿死亡率,,error,,,[C-HLT-001] <= [C-HLT-999]
                X001,cross-year,变动不大,,warning,,,abs([C-HLT-001] - [C-HLT-001]@-1) <= {no-such}
                """);

        Told outcome = Told.by("intake", "--home", home.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.err())
                .contains(
                        "catalog/rule.csv line 2, column formula, character 16: no indicator has the code C-HLT-999 (rule R201)")
                .contains("catalog/rule.csv line 3, column formula, character 38: expected one of the thresholds");
    }

    @Test
    void namesEveryBadSettingAtOnce() throws IOException {
        write("config/halfsky.yml", """
                halfsky:
                  zone: Asia/Peking
                  evaluation:
                    lookback-years: few
                  checks:
                    count-change-pct: -5
                    count-change: 5
                """);

        Told outcome = Told.by("intake", "--home", home.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.err())
                .contains(
                        "halfsky.zone",
                        "halfsky.evaluation.lookback-years",
                        "halfsky.checks.count-change-pct: '-5' is not a number from 0 to 1000",
                        "halfsky.checks.count-change: no such setting");
    }

    @Test
    void leavesAHomeToItsHolder() throws IOException {
        try (HomeLock lock = HomeLock.take(new Home(home))) {
            assertThat(lock).isNotNull();
            Told outcome = Told.by("nightly", "--home", home.toString());

            assertThat(outcome.status()).isEqualTo(ExitStatus.HELD);
            assertThat(outcome.err()).contains("held by");
        }
    }

    @Test
    void hasNothingToPublishInAnEmptyHome() {
        assertThat(Told.by("nightly", "--home", home.toString()).status()).isZero();
        assertThat(home.resolve("releases/current")).doesNotExist();
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
