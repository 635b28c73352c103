package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.app.installation.StandingClockRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A prefecture's own plan of 55 targets for women and 60 for children, laid over the catalog, and the spreadsheets that the prefecture dropped into
 * the inbox give the summary that a bulletin prints. Targets and figures are invented.
 */
class PlanOverlayIT {

    private static final Path SAMPLES = Path.of("../../sample-data");

    @TempDir
    static Path home;

    private static PublishedTables tables;

    @BeforeAll
    static void runTheMainJobWithTheOverlay() throws Exception {
        Path folder = Files.createDirectories(home.resolve("catalog"));
        for (String file : new String[] {"plan.csv", "target.csv"}) {
            Files.copy(SAMPLES.resolve("overlay").resolve(file), folder.resolve(file));
        }
        Path prefecture = Path.of("370400枣庄市");
        FileTree.drop(
                SAMPLES.resolve("inbox").resolve(prefecture),
                home.resolve("inbox").resolve(prefecture),
                1);
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        tables = new PublishedTables(home.resolve("releases/current").toRealPath());
    }

    @Test
    void printsBothRatesWithTheirDenominators() throws Exception {
        String bulletin =
                "select plan_code, met + met_early as met, monitorable, rate_monitorable_pct, total, rate_all_pct"
                        + " from {attainment_summary} where area_code = '370400' and domain = '全部' and plan_code like 'ZZ-%' order by plan_code desc";
        assertThat(tables.csv(bulletin)).isEqualTo("""
                plan_code,met,monitorable,rate_monitorable_pct,total,rate_all_pct
                ZZ-W-135,52,54,96.30,55,94.55
                ZZ-C-135,60,60,100.00,60,100.00
                """);
    }

    @Test
    void namesTheThreeThatWereNotMet() throws Exception {
        String unmet =
                "select indicator_code, end_value, target_value, verdict from {attainment} where area_code = '370400'"
                        + " and plan_code = 'ZZ-W-135' and verdict not in ('met', 'met_early') order by position";
        assertThat(tables.csv(unmet)).isEqualTo("""
                indicator_code,end_value,target_value,verdict
                W-HLT-037,89.4500000000,90.0000000000,nearly_met
                W-DEC-020,27.4600000000,30.0000000000,not_met
                ,,,not_monitorable
                """);
    }

    @Test
    void addsTheDomainsUpToTheWhole() throws Exception {
        String sums =
                "select plan_code, domain = '全部' as is_all, sum(total) as total, sum(met + met_early) as met from {attainment_summary}"
                        + " where area_code = '370400' and plan_code like 'ZZ-%' group by all order by all";
        assertThat(tables.csv(sums)).isEqualTo("""
                plan_code,is_all,total,met
                ZZ-C-135,false,60,60
                ZZ-C-135,true,60,60
                ZZ-W-135,false,55,52
                ZZ-W-135,true,55,52
                """);
    }

    @Test
    void judgesThePrefectureAgainstTheNationalPlanAsWell() throws Exception {
        String plans =
                "select plan_code, governing, total from {attainment_summary} where area_code = '370400' and domain = '全部' order by all";
        assertThat(tables.csv(plans)).isEqualTo("""
                plan_code,governing,total
                CN-C-2011,true,44
                CN-W-2011,true,71
                ZZ-C-135,true,60
                ZZ-W-135,true,55
                """);
    }
}
