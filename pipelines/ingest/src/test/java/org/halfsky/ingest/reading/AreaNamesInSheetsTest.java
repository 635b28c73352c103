package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNamesInSheetsTest {

    @ParameterizedTest
    @CsvSource({
        "滕州市, 370481",
        "滕 州 市, 370481",
        "滕州, 370481",
        "山东省枣庄市滕州市, 370481",
        "枣庄市市中区, 370402",
        "370481, 370481",
        "370481000, 370481",
        "370481000000, 370481",
        "３７０４８１, 370481",
        "東營市, 370500",
        "恩施州, 422800",
        "内蒙古, 150000",
        "全国, 000000",
    })
    void knowsNamesAndCodesHoweverTheyAreTyped(String name, String code) {
        assertThat(said(row(name, 2020))).containsExactly(code + " C-HLT-002 2020 T.T 4");
    }

    @ParameterizedTest
    @CsvSource({"滕洲市", "370481001", "高新区", "370482", "市中", "市中区"})
    void leavesOutWhatIsNoAreaOrCouldBeSeveral(String name) {
        ReadSubmission read = row(name, 2020);
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=6, title=1, unknown_area=1}");
        assertThat(rules(read)).containsExactly("R014 WARNING");
    }

    @Test
    void tellsAreasOfOneNameApartByTheFolder() {
        ReadSubmission read = sheet("Sheet1", "2020年监测表", "地区|婴儿死亡率（‰）", "市中区|4", "城区|5")
                .from("370400")
                .read();
        assertThat(said(read)).containsExactly("370402 C-HLT-002 2020 T.T 4");
        assertThat(rules(read)).containsExactly("R014 WARNING");
    }

    @Test
    void readsAFormerNameAsItsSuccessorAndSaysSo() {
        ReadSubmission read = row("兖州市", 2015);
        assertThat(said(read)).containsExactly("370812 C-HLT-002 2015 T.T 4");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R406")
                .hasFieldOrPropertyWithValue("severity", Severity.INFO)
                .hasFieldOrPropertyWithValue("message", "“兖州市”在2015年的名称和代码为370812 兖州区，已按后者读取");
    }

    @Test
    void readsAFormerCodeAsItsSuccessor() {
        assertThat(said(row("370882", 2015))).containsExactly("370812 C-HLT-002 2015 T.T 4");
    }

    @Test
    void readsAFormerCodeBesideThePresentName() {
        ReadSubmission read =
                sheet("Sheet1", "2015年监测表", "地区代码|地区|婴儿死亡率（‰）", "370882|兖州区|4").read();
        assertThat(said(read)).containsExactly("370812 C-HLT-002 2015 T.T 4");
    }

    @Test
    void readsThePresentNameInAnEarlierYearAsTheAreaOfThatTime() {
        ReadSubmission read = row("兖州区", 2010);
        assertThat(said(read)).containsExactly("370882 C-HLT-002 2010 T.T 4");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void refusesAnAreaThatWasMergedBeforeTheYear() {
        ReadSubmission read = row("莱芜市", 2019);
        assertThat(account(read)).isEqualTo("loaded=0 rejected=1 {header=6, title=1}");
        assertThat(read.areas()).containsExactly(new AreaCode("371200"));
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R406")
                .hasFieldOrPropertyWithValue("severity", Severity.ERROR)
                .hasFieldOrPropertyWithValue("message", "“莱芜市”在2019年已经撤销、合并或拆分，有关数据未采用；现为：370100 济南市");
    }

    @Test
    void takesAnAreaThatWasMergedLaterInItsOwnYears() {
        assertThat(said(row("莱芜市", 2017))).containsExactly("371200 C-HLT-002 2017 T.T 4");
    }

    @Test
    void refusesACodeThatBelongsToAnotherName() {
        ReadSubmission read = sheet("Sheet1", "地区代码|地区|年份|指标|数值", "370481|薛城区|2020|婴儿死亡率|4", "370481|滕州市|2020|婴儿死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=1 {header=13}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("message", "代码“370481”与名称“薛城区”不一致，有关数据未采用，请核对代码和名称");
    }

    @Test
    void letsAFolderSpeakOnlyForItsOwnPartOfTheTree() {
        ReadSubmission read = sheet("Sheet1", "2020年监测表", "地区|婴儿死亡率（‰）", "滕州市|4", "东营区|5")
                .from("370400")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=1 {header=4, title=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R016")
                .hasFieldOrPropertyWithValue("message", "本文件夹由枣庄市报送，不能代报东营区的数据，有关数据未采用；请由该地区或其上级报送");
    }

    @Test
    void leavesOutTotalsOfLevelsAboveTheSender() {
        ReadSubmission read = sheet(
                        "Sheet1", "2020年枣庄市监测表", "地区|婴儿死亡率（‰）", "全国|5", "全省|4", "山东省|4", "全市|3", "小计|2", "滕州市|1")
                .from("370400")
                .read();
        assertThat(said(read)).containsExactly("370400 C-HLT-002 2020 T.T 3", "370481 C-HLT-002 2020 T.T 1");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=8, title=1, total_of_another_level=4}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void takesTheNameThatFitsTheCompanyItStandsIn() {
        ReadSubmission read = sheet("Sheet1", "2020年各地区", "地区|婴儿死亡率（‰）", "广东|4", "广西|5", "海南|6", "吉林|7")
                .read();
        assertThat(said(read)).contains("460000 C-HLT-002 2020 T.T 6", "220000 C-HLT-002 2020 T.T 7");
    }

    private static ReadSubmission row(String area, int year) {
        return sheet("Sheet1", year + "年监测表", "地区|指标|单位|数值", area + "|C-HLT-002||4")
                .read();
    }

    private static List<String> rules(ReadSubmission read) {
        return read.findings().stream().map(each -> ruleOf(each)).toList();
    }

    private static String ruleOf(Finding finding) {
        return finding.rule() + " " + finding.severity();
    }
}
