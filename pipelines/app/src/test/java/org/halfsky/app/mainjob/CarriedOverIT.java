package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.file.Durable;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ValueRow;
import org.halfsky.warehouse.release.ParquetRelease;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One county corrects one figure: what says nothing else than before is carried over to the next release. Figures are invented. */
class CarriedOverIT {

    @TempDir
    static Path home;

    private static Path before;
    private static Path after;

    @BeforeAll
    static void correctOneCounty() throws Exception {
        drop("370481滕州市", "县.csv", row("370481", 2010, "6.05"), row("370481", 2020, "8.05"));
        drop("370402市中区", "县.csv", row("370402", 2010, "6.15"), row("370402", 2020, "8.15"));
        drop("370102历下区", "县.csv", row("370102", 2010, "6.25"), row("370102", 2020, "8.25"));
        drop("370400枣庄市", "市.csv", row("370400", 2010, "12.2"), row("370400", 2020, "16.2"));
        drop("370100济南市", "市.csv", row("370100", 2010, "6.25"), row("370100", 2020, "8.25"));
        drop("370000山东省", "省.csv", row("370000", 2010, "18.45"), row("370000", 2020, "24.45"));
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        before = home.resolve("releases/current").toRealPath();

        drop("370481滕州市", "更正.csv", row("370481", 2020, "8.07"));
        assertThat(StandingClockRun.runNextNight(home, "nightly")).isTrue();
        after = home.resolve("releases/current").toRealPath();
    }

    private static void drop(String sender, String name, String... rows) throws Exception {
        String head = "地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态\n";
        Path file =
                Files.createDirectories(home.resolve("inbox").resolve(sender)).resolve(name);
        Files.writeString(file, head + String.join("", rows), StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
    }

    private static String row(String area, int year, String value) {
        return "%s,,%d,W-SEC-001,女性参加生育保险人数,合计,%s,万人,统计局,上报%n".formatted(area, year, value);
    }

    private static List<Path> documents(String folder, String kind) throws Exception {
        return FileTree.files(after.resolve(folder)).stream()
                .filter(each -> each.toString().contains(kind))
                .toList();
    }

    /** Codes of the areas whose document is not the file of the release before. */
    private static Set<String> builtAnew(String folder, String kind) throws Exception {
        Set<String> changed = new TreeSet<>();
        for (Path each : documents(folder, kind)) {
            Path old = before.resolve(folder).resolve(each.getFileName());
            if (!Files.getAttribute(old, "unix:ino").equals(Files.getAttribute(each, "unix:ino"))) {
                changed.add(each.getFileName().toString().substring(0, 6));
            }
        }
        return changed;
    }

    @Test
    void buildsAnewWhatTheCorrectionTouchesAndNothingElse() throws Exception {
        assertThat(documents("workbooks", "终期评估")).hasSize(7);
        assertThat(builtAnew("workbooks", "终期评估")).containsExactly("000000", "370000", "370400", "370481");
        assertThat(documents("reports", "报告")).hasSize(7);
        assertThat(builtAnew("reports", "报告")).containsExactly("000000", "370000", "370400", "370481");
    }

    @Test
    void listsTheFigureThatChangedWithBothValuesAndItsCell() throws Exception {
        String changes =
                "select area_code, indicator_code, year, kind, value_before, value, basis, cause, cause_area_code,"
                        + " file, sheet, cell, decision from {change} order by all";
        assertThat(new PublishedTables(before).csv(changes).lines()).hasSize(1);
        assertThat(new PublishedTables(after).csv(changes)).isEqualTo("""
                area_code,indicator_code,year,kind,value_before,value,basis,cause,cause_area_code,file,sheet,cell,decision
                370481,W-SEC-001,2020,changed,8.0500000000,8.0700000000,reported,submission,370481,更正.csv,更正,G2,
                """);
        assertThat(before.resolve("workbooks/变更清单.xlsx")).doesNotExist();
        try (XSSFWorkbook list = new XSSFWorkbook(Files.newInputStream(after.resolve("workbooks/变更清单.xlsx")))) {
            Row row = list.getSheetAt(0).getRow(4);
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(8.05);
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(8.07);
            assertThat(row.getCell(12).getStringCellValue()).isEqualTo("更正.csv");
        }
    }

    @Test
    void tellsOfSomeAreasOnlyTheirOwnChangesAndFigures() {
        AreaCode county = new AreaCode("370481");
        AreaCode neighbour = new AreaCode("370402");
        try (ReleaseQueries release = ParquetRelease.open(after.resolve("parquet"))) {
            assertThat(release.changes(Set.of(county, neighbour), 10)).isEqualTo(release.changes(10));
            assertThat(release.changeCount(Set.of(county, neighbour))).isEqualTo(1);
            assertThat(release.changes(Set.of(neighbour), 10)).isEmpty();
            assertThat(release.changeCount(Set.of(neighbour))).isZero();

            IndicatorCode indicator = new IndicatorCode("W-SEC-001");
            Breakdown all = Breakdown.parse("T.T");
            List<ValueRow> rows = release.values(Set.of(county, neighbour), indicator, all, 2020);
            assertThat(rows).extracting(ValueRow::areaCode).containsExactly(neighbour, county);
            assertThat(rows.get(1).value()).isEqualByComparingTo("8.07");
        }
    }

    /** Every one of them prints as of when. */
    @Test
    void asksAnewForReportsAsOfTheNewDay() throws Exception {
        assertThat(builtAnew("workbooks", "催报表")).containsExactly("370000", "370100", "370400");
    }

    @Test
    void carriesOverWhatAFullBuildWouldWrite() throws Exception {
        Path kept = Files.move(home.resolve("releases"), home.resolve("releases-kept"));
        try {
            assertThat(StandingClockRun.runNextNight(home, "nightly")).isTrue();
            Path full = home.resolve("releases/current").toRealPath();
            Path carried = kept.resolve(after.getFileName());
            for (String folder : List.of("workbooks", "reports", "parquet")) {
                assertThat(FileTree.files(full.resolve(folder)))
                        .as(folder)
                        .filteredOn(each -> !each.endsWith("change.parquet")) // of a first release it is empty
                        .allSatisfy(each -> assertThat(carried.resolve(full.relativize(each)))
                                .hasSameBinaryContentAs(each));
            }
        } finally {
            Durable.delete(home.resolve("releases"));
            Files.move(kept, home.resolve("releases"));
        }
    }
}
