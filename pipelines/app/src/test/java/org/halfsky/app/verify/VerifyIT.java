package org.halfsky.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfsky.app.command.Told;
import org.halfsky.app.mainjob.SampleHome;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is published follows from the observations; whatever does not is named. */
@ExtendWith(SampleHome.Provider.class)
class VerifyIT {

    private static final Catalog CATALOG = CatalogReader.read(null);

    private static SampleHome home;

    @TempDir
    private Path copy;

    @BeforeAll
    static void look(SampleHome sample) {
        home = sample;
    }

    @Test
    void findsNoDifferenceBetweenTheTwoPaths() {
        Told told = Told.by("verify", "--home", home.folder().toString());

        assertThat(told.out().lines().toList()).hasSize(5).satisfies(lines -> {
            assertThat(lines.get(0)).matches("files: \\d+ in the manifest, \\d+ bytes; 0 differ");
            assertThat(lines.get(1))
                    .isEqualTo("archive: 175 submissions = 175 in the release + 0 newer; 0 damaged, 0 lost");
            assertThat(lines.get(2)).matches("receipts: 175; \\d+ filled cells = .* ignored; 0 problems");
            assertThat(lines.get(3))
                    .matches(
                            "figures: from 7\\d+ observations 7\\d+ values, \\d+ verdicts, \\d+ summaries and \\d+ further rows recomputed; [1-9]\\d* rows kept back, not recomputed; 0 differences");
            assertThat(lines.get(4)).matches("verify: \\S+, no problems");
        });
        assertThat(told.status()).isZero();
    }

    /** A value, a verdict, a count and a rate that were changed, a row that is gone and one that is there twice: each is named, and nothing else. */
    @Test
    void namesWhatDoesNotFollow() throws IOException {
        DamagedTables tables = new DamagedTables(home.release().resolve("parquet"), copy.resolve("tables"))
                .replace("indicator_area_year", """
                        select * replace (
                            case when area_code = '370481' and indicator_code = 'C-HLT-003' and year = 2020 and breakdown = 'T.T'
                                then 9.5 else value end as value)
                        from {t}
                        where not (area_code = '370400' and indicator_code = 'B-HLT-001' and year = 2020 and breakdown = 'T.T')
                        union all
                        select *
                        from {t}
                        where area_code = '370400' and indicator_code = 'B-HLT-001' and year = 2019 and breakdown = 'T.T'
                        order by area_code
                        """)
                .replace("attainment", """
                        select * replace (
                            case when area_code = '370481' and target_code = 'CN-C-2011-003' then 'not_met' else verdict end as verdict)
                        from {t}
                        """)
                .replace("attainment_summary", """
                        select * replace (
                            case when area_code = '370000' and plan_code = 'CN-C-2011' and domain = '全部' then met + 1 else met end as met,
                            case when area_code = '370400' and plan_code = 'CN-C-2011' and domain = '全部'
                                then rate_monitorable_pct + 1 else rate_monitorable_pct end as rate_monitorable_pct)
                        from {t}
                        """);

        assertThat(tables.differences(CATALOG).stream().sorted())
                .satisfiesExactly(
                        each -> assertThat(each)
                                .isEqualTo(
                                        "attainment 370481 CN-C-2011 CN-C-2011-003: verdict is not_met in the release, recomputed met_early"),
                        each -> assertThat(each).startsWith("attainment_summary 370000 CN-C-2011 全部: met is "),
                        each -> assertThat(each)
                                .startsWith("attainment_summary 370400 CN-C-2011 全部: rate_monitorable_pct is "),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "indicator_area_year 370400 B-HLT-001 2019 T.T: in the release, but not recomputed, or there twice"),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "indicator_area_year 370400 B-HLT-001 2020 T.T: not in the release, but recomputed"),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "indicator_area_year 370481 C-HLT-003 2020 T.T: value is 9.5 in the release, recomputed 6.63"));
    }

    @Test
    void namesWhatDoesNotFollowInEveryTableThatRestsOnTheVerdicts() throws IOException {
        String row = "area_code = '370481' and target_code = 'CN-C-2011-003'";

        assertThat(tables("progress", changed("degree_pct", row)).differences(CATALOG))
                .containsExactly(
                        "progress 370481 CN-C-2011 CN-C-2011-003: degree_pct is 1 in the release, recomputed 100");
        assertThat(tables(
                                "domain_score",
                                changed(
                                        "score_pct",
                                        "area_code = '370481' and plan_code = 'CN-C-2011' and domain = '全部'"))
                        .differences(CATALOG))
                .singleElement()
                .asString()
                .startsWith("domain_score 370481 CN-C-2011 全部: score_pct is 1 in the release, recomputed ");
        assertThat(tables(
                                "disparity",
                                changed(
                                        "urban_rural_gap",
                                        "area_code = '370481' and year = 2020 and urban_rural_gap is not null"))
                        .differences(CATALOG))
                .isNotEmpty()
                .allMatch(each ->
                        each.matches("disparity 370481 \\S+ 2020: urban_rural_gap is 1 in the release, recomputed .*"));
    }

    /** A cell of every kind of column is changed, each in a row of its own. */
    @Test
    void namesEveryCellThatDoesNotFollow() throws IOException {
        Map<String, List<PlantedCell>> planted = PlantedCell.table("""
                standing      | rank                   | rank + 1                    | rank is not null and level = 'county'
                standing      | ranked_areas           | ranked_areas + 1            | ranked_areas is not null and level = 'prefecture'
                standing      | change_from_base       | change_from_base + 0.1      | change_from_base is not null
                standing      | change_from_year_before| change_from_year_before + 1 | change_from_year_before is not null
                standing      | province_value         | null                        | province_value is not null and level = 'county'
                standing      | difference_from_nation | difference_from_nation + 1  | difference_from_nation is not null
                rate_interval | lower_value            | lower_value + 0.01          | lower_value > 0 and interval_method = 'poisson_exact'
                rate_interval | upper_value            | upper_value + 0.01          | interval_method = 'poisson_byar'
                rate_interval | pooled_value           | pooled_value + 0.0000000001 | pooled_value is not null
                rate_interval | small_sample           | not small_sample            | small_sample
                progress      | path_method            | 'held'                      | path_method = 'geometric'
                progress      | mid_path_value         | mid_path_value + 0.00001    | path_method = 'linear'
                progress      | mid_on_track           | not mid_on_track            | mid_on_track is not null
                progress      | on_track               | true                        | on_track is null
                progress      | trend                  | 'level'                     | trend = 'improving'
                progress      | trend_points           | trend_points + 1            | trend_points > 0
                """);
        DamagedTables tables = new DamagedTables(home.release().resolve("parquet"), copy.resolve("tables"));
        for (Map.Entry<String, List<PlantedCell>> each : planted.entrySet()) {
            tables.replace(each.getKey(), PlantedCell.rows(each.getValue()));
        }

        List<String> differences = tables.differences(CATALOG);

        assertThat(differences).hasSize(16);
        planted.forEach((table, cells) -> cells.forEach(cell -> assertThat(differences)
                .filteredOn(each -> each.startsWith(table + " ") && each.contains(": " + cell.column() + " is "))
                .as(cell.toString())
                .hasSize(1)));
    }

    @Test
    void namesRowsThatAreGoneOrThereTwice() throws IOException {
        List<String> names = List.of("standing", "rate_interval", "progress", "domain_score", "disparity");
        DamagedTables tables = new DamagedTables(home.release().resolve("parquet"), copy.resolve("tables"));
        for (String each : names) {
            tables.replace(each, """
                    select * from {t} qualify row_number() over () > 1
                    union all
                    select * from {t} qualify row_number() over () = 2
                    """);
        }

        List<String> differences = tables.differences(CATALOG);

        assertThat(differences).hasSize(10);
        for (String each : names) {
            assertThat(differences)
                    .anyMatch(line -> line.matches(each + " .*: not in the release, but recomputed"))
                    .anyMatch(line -> line.matches(each + " .*: in the release, but not recomputed, or there twice"));
        }
    }

    @Test
    void judgesAnewFromABaseValueThatWasLocked() throws IOException {
        String one =
                "area_code = '370481' and target_code = (select min(target_code) from {t} where area_code = '370481'"
                        + " and target_type = 'above_base' and verdict in ('met', 'met_early'))";
        DamagedTables tables = tables("attainment", """
                select * replace (
                    case when %1$s then end_value + 1 else base_value end as base_value,
                    case when %1$s then base_value else base_value_revised end as base_value_revised,
                    case when %1$s then verdict else verdict_revised_base end as verdict_revised_base)
                from {t}
                """.formatted(one));

        assertThat(tables.differences(CATALOG))
                .anyMatch(each -> each.matches(
                        "attainment 370481 \\S+ \\S+: verdict is met\\w* in the release, recomputed not_met"))
                .noneMatch(each -> each.contains("revised"))
                .noneMatch(each -> each.startsWith("attainment ") && each.contains(": base_value "));
    }

    private static String changed(String column, String rows) {
        return "select * replace (case when %s then 1 else %s end as %s) from {t}".formatted(rows, column, column);
    }

    @Test
    void namesWhatRestsOnAnObservationThatWasChanged() throws IOException {
        DamagedTables tables = tables("observation", """
                select * replace (case when area_code = '370481' and indicator_code = 'B-HLT-001' and year = 2020 then value + 1 else value end as value)
                from {t}
                """);

        assertThat(tables.differences(CATALOG))
                .contains(
                        "indicator_area_year 370481 B-HLT-001 2020 T.T: value is 6036 in the release, recomputed 6037")
                .anyMatch(each -> each.startsWith("indicator_area_year 370400 C-HLT-003 2020 T.T: value_computed is "));
    }

    /** Who calls a figure suppressed takes it and all that rests on it out of every comparison: only where the rules allow it. */
    @Test
    void namesWhatIsKeptBackWithoutAReason() throws IOException {
        String one = "area_code = '370481' and indicator_code = '%s' and year = 2020 and breakdown = 'T.T'";
        String figure =
                "select * replace (case when %1$s then 'suppressed' else basis end as basis, case when %1$s then null else value end as value,"
                        + " case when %1$s then null else value_reported end as value_reported) from {t}";
        String observation =
                "select * replace (case when %1$s then 'suppressed' else missing_reason end as missing_reason, case when %1$s then null else value end as value) from {t}";

        assertThat(tables("indicator_area_year", figure.formatted(one.formatted("C-HLT-003")))
                        .differences(CATALOG))
                .contains(
                        "indicator_area_year 370481 C-HLT-003 2020 T.T: suppressed in the release, but the indicator is not sensitive");
        assertThat(tables("indicator_area_year", figure.formatted(one.formatted("C-LAW-003")))
                        .differences(CATALOG))
                .contains(
                        "indicator_area_year 370481 C-LAW-003 2020 T.T: suppressed in the release, but what surrounds it is open");
        assertThat(tables("observation", observation.formatted(one.formatted("C-HLT-003")))
                        .differences(CATALOG))
                .containsExactly(
                        "observation 370481 C-HLT-003 2020 T.T: suppressed in the release, but the indicator is not sensitive");
        assertThat(tables("observation", observation.formatted(one.formatted("C-LAW-003")))
                        .differences(CATALOG))
                .containsExactly(
                        "observation 370481 C-LAW-003 2020 T.T: suppressed in the release, but its figure is open");
    }

    @Test
    void namesASmallCountThatEverybodyCanRead() throws IOException {
        DamagedTables tables = tables("indicator_area_year", """
                select * replace (case when area_code = '370481' and indicator_code = 'C-LAW-004' and year = 2020 and breakdown = 'T.T'
                    then 4 else value end as value)
                from {t}
                """);

        assertThat(tables.differences(CATALOG))
                .contains(
                        "indicator_area_year 370481 C-LAW-004 2020 T.T: value is 4 in the release, a small count of a sensitive indicator");
    }

    @Test
    void namesEveryFileThatIsNotWhatItWas() throws IOException {
        home.copyTo(copy);
        Path release = copy.resolve("releases/current").toRealPath();
        flip(release.resolve("parquet/rule/rule.parquet"));
        Path original = first(copy.resolve("archive"), "original.xlsx");
        flip(original);
        Path receipt = first(copy.resolve("receipts/370481"), "回执.json").getParent();
        delete(receipt);

        Told told = Told.by("verify", "--home", copy.toString());

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out())
                .contains("  parquet/rule/rule.parquet: ")
                .contains("  " + original + ": has SHA-256 ")
                .contains("  " + receipt.getFileName() + " (")
                .contains("): has no receipt")
                .contains("not recomputed; 0 differences")
                .endsWith("3 problems, each named above\n");
    }

    @Test
    void hasNothingToVerifyBeforeTheFirstRelease() {
        Told told = Told.by("verify", "--home", copy.toString());

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("there is no release yet");
    }

    private DamagedTables tables(String table, String rows) throws IOException {
        Path folder = Files.createTempDirectory(copy, "tables");
        return new DamagedTables(home.release().resolve("parquet"), folder.resolve("parquet")).replace(table, rows);
    }

    private static Path first(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.getFileName().toString().equals(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(file); // it may share its place on disk with another release
        Files.write(file, bytes);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
