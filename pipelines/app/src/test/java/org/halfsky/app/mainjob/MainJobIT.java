package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole job over the sample data, compared with golden files. */
@ExtendWith(SampleHome.Provider.class)
class MainJobIT {

    private static final Path SAMPLES = SampleHome.SAMPLES;

    private static final Map<String, Answer> ANSWERS = new TreeMap<>();
    private static Path home;
    private static Path release;
    private static PublishedTables tables;

    @BeforeAll
    static void runTheMainJob(SampleHome sample) throws Exception {
        home = sample.folder();
        ANSWERS.putAll(sample.answers());
        release = sample.release();
        tables = new PublishedTables(release);
    }

    @Test
    void answersEveryFileOnce() throws Exception {
        assertThat(ANSWERS.keySet())
                .containsExactlyElementsOf(FileTree.files(SAMPLES).stream()
                        .map(each -> SAMPLES.relativize(each).toString())
                        .sorted()
                        .toList());
        assertThat(FileTree.files(home.resolve("inbox"))).isEmpty();
        assertThat(FileTree.files(home.resolve("receipts")).stream().filter(each -> each.endsWith("回执.json")))
                .hasSameSizeAs(ANSWERS.keySet());
    }

    @Test
    void saysOfEachFileWhatBecameOfItsCells() throws Exception {
        StringBuilder lines = new StringBuilder("inbox_path,status,filled,loaded,rejected,ignored,ignored_by\n");
        ANSWERS.forEach((path, answer) -> lines.append("%s,%s,%d,%d,%d,%d,%s%n"
                .formatted(
                        path,
                        answer.status().code(),
                        answer.cells().filled(),
                        answer.cells().loaded(),
                        answer.cells().rejected(),
                        answer.cells().ignored(),
                        new TreeMap<>(answer.cells().ignoredBy()).toString().replace(", ", " "))));
        Golden.compare("submissions.csv", lines.toString());
    }

    @Test
    void findsEveryPlantedMistakeAndNothingElse() throws Exception {
        StringBuilder lines = new StringBuilder();
        ANSWERS.forEach((path, answer) -> {
            for (Finding each : answer.findings()) {
                lines.append("%s | %s %s | %s!%s | %s %s %s %s | %s | %s%n    %s%n"
                        .formatted(
                                path,
                                each.rule(),
                                each.severity().code(),
                                each.sheet(),
                                each.cell(),
                                each.area(),
                                each.indicator(),
                                each.year(),
                                each.breakdown(),
                                each.value(),
                                each.expected(),
                                each.message()));
            }
        });
        Golden.compare("findings.txt", lines.toString());
    }

    @Test
    void publishesTheSameNumberOfRows() throws Exception {
        StringBuilder query = new StringBuilder();
        for (String each : new String[] {
            "observation",
            "observation_superseded",
            "indicator_area_year",
            "attainment",
            "attainment_summary",
            "completeness",
            "finding",
            "submission",
            "area",
            "area_change",
            "area_source",
            "area_part",
            "indicator",
            "target",
            "rule",
            "qualitative",
            "evaluation_setting",
            "attainment_above",
            "change",
            "progress",
            "domain_score",
            "standing",
            "disparity",
            "rate_interval"
        }) {
            query.append(query.isEmpty() ? "" : " union all ")
                    .append("select '%s' as table_name, count(*) as row_count from {%s}".formatted(each, each));
        }
        Golden.compare("row_counts.csv", tables.csv(query + " order by 1"));
    }

    @Test
    void judgesEveryTargetOfEveryAreaTheSame() throws Exception {
        Golden.compare("attainment.csv", tables.csv("select * from {attainment} order by all"));
        Golden.compare("attainment_summary.csv", tables.csv("select * from {attainment_summary} order by all"));
    }

    @Test
    void saysMoreThanAVerdictTheSame() throws Exception {
        String tengzhou = "select * from {%s} where area_code = '370481' order by all";
        Golden.compare("progress.csv", tables.csv(tengzhou.formatted("progress")));
        Golden.compare("standing.csv", tables.csv(tengzhou.formatted("standing")));
        Golden.compare("domain_score.csv", tables.csv(tengzhou.formatted("domain_score")));
        Golden.compare(
                "rate_interval.csv",
                tables.csv("select * from {rate_interval} where area_code in ('370481', '370000')"
                        + " and indicator_code = 'W-HLT-002' order by all"));
        Golden.compare(
                "disparity.csv",
                tables.csv("select * from {disparity} where area_code = '370481' and year = 2020 order by all"));
    }

    @Test
    void knowsWhoHasSentWhat() throws Exception {
        Golden.compare("completeness.csv", tables.csv("select * from {completeness} order by all"));
    }

    @Test
    void putsTheSameValuesUnderTheVerdicts() throws Exception {
        Golden.compare(
                "indicator_area_year.csv",
                tables.csv("select * from {indicator_area_year} where area_code in ('370000', '370100', '370481')"
                        + " and indicator_code in ('W-HLT-002', 'C-HLT-002', 'C-EDU-001', 'B-HLT-001') order by all"));
    }

    @Test
    void writesWorkbooksThatLibreOfficePrints(@TempDir Path folder) throws Exception {
        for (Path each : new Path[] {
            release.resolve("workbooks/370000_山东省_终期评估.xlsx"), release.resolve("workbooks/370481_滕州市_终期评估.xlsx")
        }) {
            assertThat(Office.toPdf(each, folder)).exists().isNotEmptyFile();
        }
    }

    @Test
    void keepsTheReleaseWhenNothingIsNew() throws Exception {
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();

        assertThat(home.resolve("releases/current").toRealPath()).isEqualTo(release);
        assertThat(Files.readString(release.resolve("manifest.json"))).contains("\"previous\": null");
    }
}
