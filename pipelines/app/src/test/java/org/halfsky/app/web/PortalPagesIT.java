package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.halfsky.app.mainjob.SampleHome;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.file.Sha256;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.release.ReleaseFile;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.release.ParquetRelease;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 总览, 指标 and 下载 say what the release says, and only to those whom it concerns. */
@ExtendWith(SampleHome.Provider.class)
class PortalPagesIT {

    private static final AreaCode ZAOZHUANG = new AreaCode("370400");
    private static final AreaCode TENGZHOU = new AreaCode("370481");
    private static final IndicatorCode UNDER_FIVE_MORTALITY = new IndicatorCode("C-HLT-003");

    @TempDir
    static Path home;

    private static Site site;
    private static Path release;
    private static List<ReleaseFile> files;
    private static ReleaseQueries queries;
    private static Visitor county;
    private static Visitor city;
    private static Visitor province;

    @BeforeAll
    static void start(SampleHome sample) throws Exception {
        sample.copyWholeTo(home);
        site = Site.start(home);
        release = site.release();
        files = Releases.manifestOf(release).files();
        queries = ParquetRelease.open(release.resolve("parquet"));
        county = site.member("tengzhou", "county", TENGZHOU.value());
        city = site.member("zaozhuang", "prefecture", ZAOZHUANG.value());
        province = site.member("shandong", "province", "370000");
    }

    @AfterAll
    static void stop() {
        queries.close();
        site.close();
    }

    @Test
    void theOverviewShowsTheCountsOfTheRelease() throws Exception {
        Document page = page(city, "/overview");

        List<SummaryRow> all = queries.summary(ZAOZHUANG).stream()
                .filter(each -> each.governing() && each.domain().equals("全部") && each.monitorable() > 0)
                .toList();
        assertThat(all).isNotEmpty();
        assertThat(page.select(".tile .large").eachText())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(each -> "%d / %d".formatted(each.met() + each.metEarly(), each.monitorable()))
                        .toList());
        assertThat(page.select(".tile meter").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(each -> String.valueOf(each.rateMonitorablePct()))
                        .toList());
    }

    @Test
    void theOverviewLeadsToTheAreasBelow() throws Exception {
        Document page = page(city, "/overview");

        assertThat(page.select("td ~ td, th[scope=row] a").eachAttr("href"))
                .contains("/overview?area=370402", "/overview?area=370481");
        assertThat(page(city, "/overview?area=370481").select("h1").text()).isEqualTo("滕州市总览");
        assertThat(page(city, "/overview?area=370481").select(".crumbs a").eachText())
                .containsExactly("枣庄市");
    }

    @Test
    void anIndicatorShowsEveryYearAsTheReleaseHasIt() throws Exception {
        Document page = page(county, "/indicators/" + UNDER_FIVE_MORTALITY);

        List<ValueRow> rows = queries.values(TENGZHOU).stream()
                .filter(each -> each.indicatorCode().equals(UNDER_FIVE_MORTALITY))
                .filter(each -> each.breakdown().equals(Breakdown.TOTAL))
                .toList();
        Map<String, String> shown = new TreeMap<>();
        for (Element row : page.select("table:contains(覆盖率) tbody tr")) {
            shown.put(row.select("th").text(), row.select("td:nth-child(2)").text());
        }
        Map<String, String> expected = new TreeMap<>();
        rows.forEach(each -> expected.put(String.valueOf(each.year()), rounded(each.value())));
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(shown).isEqualTo(expected);
        assertThat(page.select("svg circle")).hasSize(expected.size());
    }

    @Test
    void aFigureLeadsToItsSourceCells() throws Exception {
        String told = page(county, "/indicators/C-HLT-003/2020").select(".told").text();

        assertThat(told).contains("滕州市", "5岁以下儿童死亡率", "上报的单元格", "儿童!D");
        assertThat(page(county, "/indicators/C-HLT-003/1990").text()).contains("1990年没有任何地区上报过这一数据");
    }

    @Test
    void everyFileComesAsTheManifestNamesIt() throws Exception {
        Document page = page(county, "/downloads");
        List<String> own = files.stream()
                .map(ReleaseFile::path)
                .filter(each -> each.contains("/370481_"))
                .toList();

        assertThat(own).hasSizeGreaterThan(1);
        assertThat(page.select("section:not(.data) td a").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().map(each -> each.replaceFirst(".*/", "")).toList());
        for (Element row : page.select("section:not(.data) tbody tr:has(a)")) {
            HttpResponse<byte[]> file = county.take(row.select("a").attr("href"));
            String sum = row.select("code").text();
            assertThat(Sha256.of(file.body())).isEqualTo(sum);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("filename*=UTF-8''");
        }
    }

    @Test
    void aDownloadThatBrokeOffGoesOn() throws Exception {
        String path = fileOf("workbooks/370481_滕州市_终期评估.xlsx");
        byte[] whole = county.take(path).body();

        HttpResponse<byte[]> rest = county.take(path, "Range", "bytes=1000-");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
        assertThat(county.take(path, "Range", "bytes=%d-".formatted(whole.length))
                        .statusCode())
                .isEqualTo(416);
    }

    @Test
    void oneArchiveHoldsAllThatAnAreaAndThoseBelowItHave() throws Exception {
        String path = "/downloads/%s/370400.zip".formatted(release.getFileName());

        byte[] archive = city.take(path).body();

        Map<String, String> sums = new TreeMap<>();
        String list = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (each.getName().equals("SHA256SUMS")) {
                    list = new String(bytes, StandardCharsets.UTF_8);
                } else {
                    sums.put(each.getName(), Sha256.of(bytes));
                }
            }
        }
        Map<String, String> expected = new TreeMap<>();
        files.stream()
                .filter(each -> each.path().matches("(workbooks|reports)/3704\\d\\d_.*"))
                .forEach(each -> expected.put(each.path(), each.sha256()));
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(sums).isEqualTo(expected);
        assertThat(list.lines())
                .hasSize(expected.size())
                .allMatch(line -> line.equals(sums.get(line.substring(66)) + "  " + line.substring(66)));
        assertThat(city.take(path).body()).isEqualTo(archive);
        assertThat(city.take(path, "Range", "bytes=5000-5999").body())
                .isEqualTo(Arrays.copyOfRange(archive, 5000, 6000));
    }

    @Test
    void nobodySeesWhatIsNotOfTheirArea() throws Exception {
        String ofTheCity = fileOf("workbooks/370400_枣庄市_终期评估.xlsx");
        String ofAll = fileOf("parquet/observation/observation.parquet");

        for (String each : List.of(
                "/overview?area=370400",
                "/overview?area=110000",
                "/overview?area=999999",
                "/indicators?area=370402",
                "/indicators/C-HLT-003?area=370402",
                "/indicators/C-HLT-003/2020?area=370402",
                "/downloads?area=370402",
                "/downloads/%s/370400.zip".formatted(release.getFileName()),
                ofTheCity,
                ofAll)) {
            assertThat(county.get(each).statusCode()).as(each).isEqualTo(403);
        }
        assertThat(city.get(ofTheCity).statusCode()).isEqualTo(200);
        assertThat(city.get(ofAll).statusCode()).isEqualTo(403);
        assertThat(province.take(ofAll).body())
                .isEqualTo(Files.readAllBytes(release.resolve("parquet/observation/observation.parquet")));
        assertThat(page(county, "/downloads").text()).doesNotContain("370400", "parquet");
    }

    @Test
    void onlyTheManifestNamesFiles() throws Exception {
        for (String each : List.of(
                fileOf("manifest.json"),
                fileOf("../../config/halfsky.yml"),
                fileOf("workbooks/../manifest.json"),
                fileOf("/etc/passwd"),
                fileOf(""),
                "/downloads/current/file?path=workbooks",
                "/downloads/%2e%2e/file?path=config/halfsky.yml",
                "/downloads/none/370481.zip")) {
            assertThat(province.get(each).statusCode()).as(each).isBetween(400, 404);
        }
    }

    private static Document page(Visitor visitor, String path) throws Exception {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static String fileOf(String path) {
        return "/downloads/%s/file?path=%s"
                .formatted(release.getFileName(), URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private static String rounded(@Nullable BigDecimal value) {
        return value == null ? "—" : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
