package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.halfsky.app.mainjob.SampleHome;
import org.halfsky.model.file.Sha256;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.ColumnContent;
import org.halfsky.model.release.DataFormat;
import org.halfsky.model.release.TableContent;
import org.halfsky.publish.parquet.ParquetCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 数据 of 下载: an area takes its own rows of every table, all of them, and not one of a stranger's. */
@ExtendWith(SampleHome.Provider.class)
class AreaDataIT {

    private static final String PROVINCE = "370000";
    private static final String CITY = "370400";
    private static final String COUNTY = "370481";
    private static final String STRANGER = "370502";

    /** Where an area above may be named: whose part one is, and whose plan counts. */
    private static final Set<String> OF_THOSE_ABOVE = Set.of("parent_code", "plan_area_code");

    private static final Set<String> ABOVE = Set.of(CITY, PROVINCE);

    @TempDir
    static Path home;

    @TempDir
    static Path taken;

    private static Site site;
    private static Path release;
    private static Visitor county;
    private static Visitor city;
    private static Visitor province;

    @BeforeAll
    static void start(SampleHome sample) throws Exception {
        sample.copyWholeTo(home);
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("halfsky.yml"),
                "halfsky:\n  notice: 示例数据（虚构），不代表任何地区的实际情况\n");
        site = Site.start(home);
        release = site.release();
        county = site.member("tengzhou", "county", COUNTY);
        city = site.member("zaozhuang", "prefecture", CITY);
        province = site.member("shandong", "province", PROVINCE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePrefecturesTogetherHaveEveryRowOfTheProvince() throws Exception {
        List<String> prefectures = asked(
                "select distinct area_code from {area} where parent_code = '370000' and level = 'prefecture' order by 1");
        Map<String, TableContent> together = new TreeMap<>();
        for (String each : prefectures) {
            parquet(each, province).forEach((table, content) -> together.merge(table, content, TableContent::plus));
        }
        Map<String, TableContent> whole = parquet(PROVINCE, province);

        assertThat(prefectures).hasSizeGreaterThan(15).contains(CITY);
        for (AreaTable each : AreaTable.values()) {
            String table = each.published();
            TableContent all = of(whole, table);
            if (each.whose() == AreaTable.Whose.OWN) {
                String column = each.column().orElseThrow();
                assertThat(all.rows())
                        .as(table)
                        .isEqualTo(count("select count(*) from {%s} where %s like '37%%'".formatted(table, column)));
                long own = count("select count(*) from {%s} where %s = '370000'".formatted(table, column));
                assertThat(of(together, table).rows() + own).as(table).isEqualTo(all.rows());
            } else if (each.whose() == AreaTable.Whose.EVERYBODYS) {
                assertThat(all).as(table).isEqualTo(ParquetCheck.content(release.resolve("parquet/" + table)));
            }
        }
        assertThat(of(whole, "observation").rows()).isGreaterThan(50_000);
        assertThat(of(whole, "target").rows())
                .isEqualTo(count("select count(*) from {target} where plan_area_code in ('000000', '370000')"));
    }

    @Test
    void theFiguresOfAnAreaAreThoseOfTheRelease() throws Exception {
        SortedMap<String, TableContent> contents = parquet(CITY, city);

        for (String table : List.of("observation", "indicator_area_year", "attainment", "standing")) {
            String column = table.equals("attainment") ? "end_value" : "value";
            ColumnContent values = of(of(contents, table).columns(), column);
            assertThat(asked(
                            "select count(%1$s) || ' ' || sum(%1$s) from {%2$s} where area_code between '370400' and '370499'"
                                    .formatted(column, table)))
                    .as(table)
                    .containsExactly(values.filled() + " " + values.sum().toPlainString());
        }
    }

    @Test
    void bothFormatsSayTheSame() throws Exception {
        Map<String, byte[]> parts = parts(CITY, city);
        Map<String, TableContent> contents = contents(CITY, parts);
        for (AreaTable each : AreaTable.values()) {
            List<NamedCsvRecord> rows = csv(of(parts, "csv/%s.csv".formatted(each.published())));
            TableContent content = of(contents, each.published());
            assertThat(rows).as(each.published()).hasSize((int) content.rows());
            for (String decimals : List.of("value", "numerator", "end_value", "rate_all_pct")) {
                ColumnContent column = content.columns().get(decimals);
                if (column != null && each != AreaTable.FINDING) {
                    List<BigDecimal> written = rows.stream()
                            .map(row -> row.getField(decimals))
                            .filter(cell -> !cell.isEmpty())
                            .map(BigDecimal::new)
                            .toList();
                    assertThat(written).as(each.published()).hasSize((int) column.filled());
                    assertThat(written.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(each.published())
                            .isEqualByComparingTo(column.sum());
                }
            }
        }
    }

    @Test
    void noCellTellsOfAStrangeArea() throws Exception {
        for (Map.Entry<String, Visitor> each :
                Map.of(COUNTY, county, CITY, city).entrySet()) {
            String start = each.getKey().equals(CITY) ? "3704" : COUNTY;
            Set<String> codes = new TreeSet<>(
                    asked("select distinct area_code from {area} where area_code not like '%s%%' and level <> 'nation'"
                            .formatted(start)));
            List<String> names = asked(
                    "select distinct name from {area} where area_code like '37%%' and not area_code like '%1$s%%' and length(name) > 2 and name not in (select name from {area} where area_code like '%1$s%%' or level in ('province', 'nation'))"
                            .formatted(start));
            assertThat(codes).contains(STRANGER);
            assertThat(names).contains("东营区").doesNotContain("滕州市");
            Map<String, byte[]> parts = parts(each.getKey(), each.getValue());
            List<String> strange = new ArrayList<>();
            for (AreaTable table : AreaTable.values()) {
                for (NamedCsvRecord row : csv(of(parts, "csv/%s.csv".formatted(table.published())))) {
                    row.getFieldsAsMap().forEach((column, cell) -> {
                        boolean isCode = column.contains("area") || column.endsWith("_code");
                        boolean isOfThoseAbove = OF_THOSE_ABOVE.contains(column) && ABOVE.contains(cell);
                        if ((isCode && codes.contains(cell) && !isOfThoseAbove)
                                || names.stream().anyMatch(cell::contains)) {
                            strange.add("%s.%s: %s".formatted(table.published(), column, cell));
                        }
                    });
                }
            }
            assertThat(strange).as(each.getKey()).isEmpty();
        }
    }

    @Test
    void everyTableIsShutForEverybodyElse() throws Exception {
        site.member("oper", "operator", "");
        Visitor operator = site.visitor();
        operator.signIn("oper", Site.PASSWORD);
        for (AreaTable table : AreaTable.values()) {
            for (DataFormat format : DataFormat.values()) {
                String file = "%s.%s".formatted(table.published(), format.ending());
                assertThat(county.take(address(COUNTY, file)).statusCode())
                        .as(file)
                        .isEqualTo(200);
                assertThat(city.take(address(COUNTY, file)).statusCode())
                        .as(file)
                        .isEqualTo(200);
                assertThat(county.take(address(STRANGER, file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
                assertThat(county.take(address(CITY, file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
                assertThat(city.take(address(STRANGER, file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
                assertThat(city.take(address(PROVINCE, file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
                assertThat(province.take(address("000000", file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
                assertThat(operator.take(address(COUNTY, file)).statusCode())
                        .as(file)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void onlyTablesThatAreGivenByAreaAreFound() throws Exception {
        for (String each : List.of(
                "area_change.parquet",
                "area_change.csv",
                "observation.xlsx",
                "observation",
                "manifest.json",
                "..%2fx.csv")) {
            assertThat(county.get(address(COUNTY, each)).statusCode()).as(each).isBetween(400, 404);
        }
        assertThat(county.get("/downloads/none/data/%s/observation.csv".formatted(COUNTY))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void madeAgainItHasTheSameBytesAndOneThatBrokeOffGoesOn() throws Exception {
        for (String each : List.of("/observation.parquet", "/observation.csv", ".zip")) {
            String path = "/downloads/%s/data/%s%s".formatted(release.getFileName(), COUNTY, each);
            HttpResponse<byte[]> first = county.take(path);
            byte[] whole = first.body();
            assertThat(first.headers().firstValue("Accept-Ranges")).contains("bytes");
            HttpResponse<byte[]> start = county.take(path, "Range", "bytes=0-999");
            forgetWhatWasMade();
            HttpResponse<byte[]> rest = county.take(path, "Range", "bytes=1000-");
            assertThat(rest.statusCode()).isEqualTo(206);
            assertThat(start.body()).isEqualTo(Arrays.copyOfRange(whole, 0, 1000));
            assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
            assertThat(rest.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            assertThat(county.take(
                                    path,
                                    "If-None-Match",
                                    first.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void theArchiveSaysWhatItHolds() throws Exception {
        Map<String, byte[]> parts = parts(COUNTY, county);

        String readMe = new String(of(parts, "README.txt"), StandardCharsets.UTF_8);
        assertThat(readMe)
                .startsWith("\uFEFF滕州市（370481）及下级地区数据\r\n注意：示例数据（虚构），不代表任何地区的实际情况\r\n")
                .contains("结果版本：" + release.getFileName(), "数据截止：", "上报数（observation），", "  area_code：地区代码")
                .contains("coverage_pct：覆盖率（%）")
                .doesNotContain("见数据文件");
        Map<String, String> sums = new TreeMap<>();
        new String(of(parts, "SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        Map<String, String> expected = new TreeMap<>();
        parts.forEach((name, bytes) -> expected.put(name, Sha256.of(bytes)));
        expected.remove("SHA256SUMS");
        assertThat(sums).hasSize(2 * AreaTable.values().length + 1).isEqualTo(expected);
    }

    @Test
    void thePageLeadsToEveryTableAndWhatIsTakenIsWrittenDown() throws Exception {
        Document page = Jsoup.parse(city.get("/downloads?area=" + COUNTY).body());

        List<String> links = page.select("section.data a").eachAttr("href");
        assertThat(links).hasSize(2 * AreaTable.values().length + 1);
        for (String each : links) {
            HttpResponse<byte[]> file = city.take(each);
            assertThat(file.statusCode()).as(each).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .as(each)
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''370481_");
        }
        Visitor keeper = site.member("keeper", "administrator", "");
        assertThat(Jsoup.parse(keeper.get("/audit").body()).text())
                .contains("%s/data/370481/observation.csv".formatted(release.getFileName()))
                .contains("%s/data/370481.zip".formatted(release.getFileName()));
    }

    private static String address(String area, String file) {
        return "/downloads/%s/data/%s/%s".formatted(release.getFileName(), area, file);
    }

    private static <T> T of(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static void forgetWhatWasMade() throws Exception {
        try (Stream<Path> made = Files.list(home.resolve("operations/downloads/data"))) {
            List<Path> all = made.toList();
            assertThat(all).isNotEmpty();
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    /** What the archive of an area holds, by name. */
    private static Map<String, byte[]> parts(String area, Visitor visitor) throws Exception {
        HttpResponse<byte[]> archive = visitor.take("/downloads/%s/data/%s.zip".formatted(release.getFileName(), area));
        assertThat(archive.statusCode()).as(area).isEqualTo(200);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static SortedMap<String, TableContent> parquet(String area, Visitor visitor) throws Exception {
        return contents(area, parts(area, visitor));
    }

    /** As another reader than the one that wrote them finds them, by table. */
    private static SortedMap<String, TableContent> contents(String area, Map<String, byte[]> parts) throws Exception {
        SortedMap<String, TableContent> contents = new TreeMap<>();
        for (AreaTable each : AreaTable.values()) {
            Path file = taken.resolve("%s-%s.parquet".formatted(area, each.published()));
            Files.write(file, of(parts, "parquet/%s.parquet".formatted(each.published())));
            contents.put(each.published(), ParquetCheck.content(file));
        }
        return contents;
    }

    private static List<NamedCsvRecord> csv(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static long count(String query) throws Exception {
        return Long.parseLong(asked(query).get(0));
    }

    /** First cells of the rows, of the release's own tables. */
    private static List<String> asked(String query) throws Exception {
        String named = query.replaceAll("\\{(\\w+)}", "read_parquet('" + release + "/parquet/$1/*.parquet')");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(named)) {
            List<String> cells = new ArrayList<>();
            while (rows.next()) {
                cells.add(rows.getString(1));
            }
            return cells;
        }
    }
}
