package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.halfsky.app.command.Told;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.app.installation.StandingClockRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One county convicted three minors. No file of the release holds a figure that would tell, in whatever table, sheet or sentence; the total
 * above is there, and the sender's receipt has everything. Figures are invented, and such that no other number looks like them.
 */
class SuppressedReleaseIT {

    /** The neighbours' counts, one of them as it was before its correction, and the rate of the small count. */
    private static final List<String> SECRETS = List.of("7919", "5347", "6163", "7.2539", "7.25");

    private static final String TOTAL = "13269";

    @TempDir
    static Path home;

    private static Path release;

    @BeforeAll
    static void publishes() throws Exception {
        drop(
                "370402市中区",
                "1.csv",
                row("370402", "C-LAW-004", "3", "人"),
                row("370402", "B-POP-003", "41357", "人"),
                row("370402", "C-LAW-003", "7.2539", "1/10万"));
        drop("370403薛城区", "1.csv", row("370403", "C-LAW-004", "6163", "人"));
        drop("370403薛城区", "2-更正.csv", row("370403", "C-LAW-004", "7919", "人"));
        List<String> others = new ArrayList<>();
        for (String county : List.of("370405", "370406", "370481")) {
            others.add(row(county, "C-LAW-004", "0", "人"));
        }
        others.add(row("370404", "C-LAW-004", "5347", "人"));
        drop("", "其他.csv", others.toArray(new String[0]));
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        release = home.resolve("releases/current").toRealPath();
    }

    private static String row(String area, String indicator, String value, String unit) {
        return "%s,,2020,%s,,合计,%s,%s,统计局,上报".formatted(area, indicator, value, unit);
    }

    private static void drop(String folder, String name, String... rows) throws IOException {
        String head = "地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态\n";
        Path file =
                Files.createDirectories(home.resolve("inbox").resolve(folder)).resolve(name);
        Files.writeString(file, head + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
    }

    @Test
    void noTableHoldsASuppressedFigure() throws Exception {
        PublishedTables tables = new PublishedTables(release);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> folders = Files.list(release.resolve("parquet"))) {
            for (Path each : folders.toList()) {
                all.append(tables.csv("select * from {%s}".formatted(each.getFileName())));
            }
        }
        assertThat(all.toString()).contains(TOTAL).doesNotContain(SECRETS);
        assertThat(
                        tables.csv(
                                "select area_code, value, basis from {indicator_area_year} where indicator_code = 'C-LAW-004'"
                                        + " and year = 2020 and level in ('county', 'prefecture') and basis is not null order by area_code"))
                .isEqualTo("""
                        area_code,value,basis
                        370400,13269.0000000000,computed
                        370402,,suppressed
                        370403,,suppressed
                        370404,,suppressed
                        370405,,suppressed
                        370406,,suppressed
                        370481,,suppressed
                        """);
        assertThat(tables.csv(
                        "select area_code, numerator is null as kept_back, value is null as rate_too from {indicator_area_year}"
                                + " where indicator_code = 'C-LAW-003' and area_code = '370402'"))
                .isEqualTo("area_code,kept_back,rate_too\n370402,true,true\n");
    }

    @Test
    void noDocumentHoldsASuppressedFigure() throws Exception {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = each.getFileName().toString();
                if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
                    String text = unzipped(each);
                    assertThat(text).as(name).doesNotContain(SECRETS);
                    documents.add(text);
                }
            }
        }
        assertThat(documents).hasSizeGreaterThan(6);
        assertThat(documents).anyMatch(each -> each.contains(TOTAL));
        assertThat(documents).anyMatch(each -> each.contains("保密"));
        try (InputStream csv = new GZIPInputStream(Files.newInputStream(release.resolve("sdmx/observation.csv.gz")))) {
            assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain(SECRETS)
                    .contains(",370402,C-LAW-004,T,T,2020,,Q,C,");
        }
    }

    /** Text of all parts; what is zipped inside is looked into as well. */
    private static String unzipped(Path file) throws IOException {
        return unzipped(Files.readAllBytes(file));
    }

    private static String unzipped(byte[] zipped) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] bytes = parts.readAllBytes();
                text.append(
                        part.getName().endsWith(".xlsx") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void explainingAndVerifyingNeitherTellNorComplain() {
        Told explained = Told.by("explain", "--home", home.toString(), "370402", "C-LAW-004", "2020");
        assertThat(explained.out()).contains("敏感小数，不予公布").doesNotContain(SECRETS);
        assertThat(explained.status()).isZero();
        Told verified = Told.by("verify", "--home", home.toString());
        assertThat(verified.out())
                .contains("no problems")
                .containsPattern("recomputed; [1-9]\\d* rows kept back, not recomputed; 0 differences");
        assertThat(verified.status()).isZero();
    }

    @Test
    void theReceiptTellsTheSenderEverything() throws Exception {
        try (Stream<Path> files = Files.walk(home.resolve("receipts"))) {
            assertThat(files.filter(each -> each.toString().endsWith("回执.xlsx")).toList())
                    .anySatisfy(each -> assertThat(unzipped(each)).contains("5347"));
        }
    }
}
