package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functional zones, 市本级 and townships: never taken for the area around them, and read where a home has registered them. */
class UnlistedPlacesInSheetsTest {

    @TempDir
    static Path overlay;

    private static SubmissionReader registered = Sheets.reader();

    @BeforeAll
    static void register() throws IOException {
        Files.writeString(overlay.resolve("area.csv"), """
                area_code,name,level,unit_type,parent_code,valid_from,valid_to,successor_codes
                370491,枣庄高新区,county,功能区,370400,2011,,
                370492,市本级,county,市本级,370400,2011,,
                370591,东营经济技术开发区,county,功能区,370500,2011,,
                370592,市本级,county,市本级,370500,2011,,
                """);
        registered = new SubmissionReader(CatalogReader.read(overlay));
    }

    @ParameterizedTest
    @CsvSource({
        "枣庄市高新区2020年监测表, 枣庄市高新区",
        "枣庄高新区2020年监测表, 枣庄高新区",
        "2020年枣庄高新技术产业开发区监测表, 枣庄高新技术产业开发区",
        "枣庄市市直2020年监测表, 枣庄市市直",
        "高新区2020年监测表, 高新区"
    })
    void doesNotTakeAZoneForItsCity(String title, String place) {
        ReadSubmission read = sheet("Sheet1", title, "指标|数值", "婴儿死亡率|4")
                .file("370400枣庄市/报表.xlsx")
                .from("370400")
                .read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=3, title=1, unknown_area=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R014")
                .hasFieldOrPropertyWithValue("value", place)
                .hasFieldOrPropertyWithValue(
                        "message",
                        "“" + place
                                + "”没有在地区目录中登记，有关数据未采用；功能区、市本级须先由管理员在 catalog/area.csv 中登记本地代码（上级为所在市），登记后重新报送；表中未写明所在市的，请一并写明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"枣庄市2020年监测表（含高新区）", "枣庄市各区（市、高新区）2020年监测表", "枣庄市城镇单位2020年监测表"})
    void readsACityThatMentionsItsZones(String title) {
        ReadSubmission read = sheet("Sheet1", title, "指标|数值", "婴儿死亡率|4").read();
        assertThat(said(read)).containsExactly("370400 C-HLT-002 2020 T.T 4");
    }

    @Test
    void doesNotTakeSheetsOfZonesAndTownshipsForTheirCity() {
        String[] rows = {"指标|2020年", "婴儿死亡率|4"};
        ReadSubmission read = sheet("滕州市", rows)
                .and("高新区", rows)
                .and("市直", rows)
                .and("荆河街道", rows)
                .from("370400")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=12, unknown_area=3}");
        assertThat(read.findings()).extracting("message").last().isEqualTo("“荆河街道”是县级以下的地区，不在地区目录中，有关数据未采用；请报送县级的汇总数");
    }

    @Test
    void doesNotTakeAFileNamedAfterAZoneForItsCity() {
        ReadSubmission read = sheet("Sheet1", "监测表", "指标|数值", "婴儿死亡率|4")
                .file("370400枣庄市/高新区2020年监测表.xls")
                .from("370400")
                .read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=3, title=1, unknown_area=1}");
    }

    @Test
    void readsRegisteredZonesBelowTheirCityOnly() {
        String[] rows = {"地区|婴儿死亡率（‰）", "全市|4", "市本级|3", "高新区|2", "经开区|1"};
        ReadSubmission read = sheet("枣庄市", rows)
                .and("东营市", rows)
                .file("2020年.xlsx")
                .by(registered)
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370400 C-HLT-002 2020 T.T 4",
                        "370492 C-HLT-002 2020 T.T 3",
                        "370491 C-HLT-002 2020 T.T 2",
                        "370500 C-HLT-002 2020 T.T 4",
                        "370592 C-HLT-002 2020 T.T 3",
                        "370591 C-HLT-002 2020 T.T 1");
        assertThat(account(read)).isEqualTo("loaded=6 rejected=0 {header=12, unknown_area=2}");
    }

    @ParameterizedTest
    @CsvSource({
        "枣庄高新区, 370491",
        "枣庄市高新区, 370491",
        "枣庄市高新技术产业开发区, 370491",
        "枣庄国家高新区, ",
        "370491, 370491",
        "370491000, 370491",
        "枣庄市市本级, 370492",
        "枣庄市直, 370492",
        "东营市直, 370592",
        "东营经济开发区, 370591",
        "高新区, ",
        "市本级, ",
        "济南市高新区, ",
    })
    void knowsRegisteredZonesByTheNameOfTheirCity(String name, String code) {
        ReadSubmission read = sheet("Sheet1", "2020年监测表", "地区|婴儿死亡率（‰）", name + "|4")
                .by(registered)
                .read();
        if (code == null) {
            assertThat(said(read)).isEmpty();
            assertThat(findings(read)).containsExactly("R014");
        } else {
            assertThat(said(read)).containsExactly(code + " C-HLT-002 2020 T.T 4");
        }
    }

    @Test
    void readsATitleAndASheetOfARegisteredZone() {
        ReadSubmission read = sheet("Sheet1", "枣庄市高新区2020年监测表", "指标|数值", "婴儿死亡率|4")
                .and("高新区", "指标|2019年", "婴儿死亡率|5")
                .from("370400")
                .by(registered)
                .read();
        assertThat(said(read)).containsExactly("370491 C-HLT-002 2020 T.T 4", "370491 C-HLT-002 2019 T.T 5");
        assertThat(read.findings()).isEmpty();
    }
}
