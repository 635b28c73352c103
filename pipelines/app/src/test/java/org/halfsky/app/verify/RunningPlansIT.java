package org.halfsky.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.halfsky.app.command.Told;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A prefecture's plan of 2021–2030 beside the nation's of the same period, three years on: the second path follows paths, forecasts and the verdicts of the plan
 * above, and names what does not follow. Targets and figures are invented.
 */
class RunningPlansIT {

    private static final List<String> COUNTIES = List.of("370402", "370403", "370404", "370405", "370406", "370481");

    private static final String PLAN = """
            plan_code,title,plan_kind,area_code,base_year,mid_year,end_year
            ZZ-C-30,枣庄市儿童发展规划（示例）,children,370400,2020,2025,2030
            """;
    private static final String TARGETS = """
            target_code,plan_code,domain,goal_no,indicator_code,breakdown,statement,target_type,value,value2,unit,comparison,quantifiable,confidence,note
            ZZ-C-30-1,ZZ-C-30,健康,1,C-HLT-002,,婴儿死亡率降至4.5‰以下,at_most,4.5,,‰,,yes,low,虚构
            ZZ-C-30-2,ZZ-C-30,教育,2,C-EDU-001,,学前三年毛入园率达到95%以上,at_least,95,,%,,yes,low,虚构
            """;

    @TempDir
    static Path home;

    private static Catalog catalog;
    private static Path parquet;

    @BeforeAll
    static void publish() throws IOException {
        Path folder = Files.createDirectories(home.resolve("catalog"));
        Files.writeString(folder.resolve("plan.csv"), PLAN);
        Files.writeString(folder.resolve("target.csv"), TARGETS);
        Path file = Files.createDirectories(home.resolve("inbox/370400枣庄市")).resolve("2018-2023.csv");
        Files.writeString(file, report(), StandardCharsets.UTF_8);
        Files.setLastModifiedTime(
                file, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1))));
        Told told = Told.by("nightly", "--home", home.toString());
        assertThat(told.status()).as(told.err()).isZero();
        catalog = CatalogReader.read(folder);
        parquet = home.resolve("releases/current").toRealPath().resolve("parquet");
    }

    /** Births, infant deaths that become fewer, and enrolment that rises, of six counties in six years. */
    private static String report() {
        StringBuilder rows = new StringBuilder("地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态\n");
        for (int place = 0; place < COUNTIES.size(); place++) {
            for (int year = 2018; year <= 2023; year++) {
                String head = COUNTIES.get(place) + ",," + year + ",";
                rows.append(head)
                        .append("B-HLT-001,活产数,合计,")
                        .append(30000 + 100 * place)
                        .append(",人,枣庄市统计局,上报\n");
                rows.append(head)
                        .append("B-HLT-003,婴儿死亡数,合计,")
                        .append(170 - 5 * (year - 2018) + place)
                        .append(",人,枣庄市统计局,上报\n");
                rows.append(head)
                        .append("C-EDU-001,学前三年毛入园率,合计,")
                        .append(80 + place)
                        .append('.')
                        .append(year - 2018)
                        .append(",%,枣庄市统计局,上报\n");
            }
        }
        return rows.toString();
    }

    @Test
    void followsPathsForecastsAndThePlanAbove() throws IOException {
        Told told = Told.by("verify", "--home", home.toString());

        assertThat(told.out()).contains("recomputed; 0 differences");
        assertThat(told.status()).isZero();
    }

    @Test
    void namesVerdictsOfThePlanAboveThatAreGoneDoubledOrChanged() throws IOException {
        DamagedTables damaged = new DamagedTables(parquet, home.resolve("above")).replace("attainment_above", """
                select * replace (case when row_number() over () = 3 then 'met' else above_verdict end as above_verdict)
                from {t}
                qualify row_number() over () > 1
                union all
                select * from {t} qualify row_number() over () = 2
                """);

        assertThat(damaged.differences(catalog))
                .hasSize(3)
                .allMatch(each -> each.matches("attainment_above \\d{6} ZZ-C-30 ZZ-C-30-\\d above CN-C-2021 .*"))
                .anyMatch(each -> each.endsWith(": not in the release, but recomputed"))
                .anyMatch(each -> each.endsWith(": in the release, but not recomputed, or there twice"))
                .anyMatch(each -> each.contains(": above_verdict is met in the release, recomputed missing"));
    }

    @Test
    void namesPathsAndForecastsThatDoNotFollow() throws IOException {
        DamagedTables damaged = new DamagedTables(parquet, home.resolve("paths")).replace("progress", """
                select * replace (
                    case when area_code = '370402' then path_value + 0.00001 else path_value end as path_value,
                    case when area_code = '370403' then not on_track else on_track end as on_track,
                    case when area_code = '370404' then forecast_value + 0.0000000001 else forecast_value end as forecast_value,
                    case when area_code = '370405' then 'difficult' else outlook end as outlook)
                from {t}
                """);

        assertThat(damaged.differences(catalog).stream().filter(each -> each.contains(" ZZ-C-30-1: ")))
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each).startsWith("progress 370402 ").contains(": path_value is "),
                        each -> assertThat(each).startsWith("progress 370403 ").contains(": on_track is "),
                        each -> assertThat(each).startsWith("progress 370404 ").contains(": forecast_value is "),
                        each -> assertThat(each)
                                .startsWith("progress 370405 ")
                                .endsWith(": outlook is difficult in the release, recomputed likely"));
    }
}
