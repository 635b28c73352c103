package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNamesInSheetsTest {

    @ParameterizedTest
    @CsvSource({
        "孕产妇死亡率, W-HLT-002",
        "'  1、孕 产 妇\n死亡率（1/10万）', W-HLT-002",
        "（一）孕産婦死亡率, W-HLT-002",
        "孕产妇死亡率*, W-HLT-002",
        "W-HLT-002, W-HLT-002",
        "ｗ－ｈｌｔ－００２, W-HLT-002",
        "５岁以下儿童死亡率‰, C-HLT-003",
        "五岁以下儿童死亡率, C-HLT-003",
        "学前三年毛入园率, C-EDU-001",
        "学前3年毛入园率, C-EDU-001",
        "学前一年毛入园率, C-EDU-002",
        "婴儿死亡率, C-HLT-002",
        "新生儿死亡率, C-HLT-001",
        "3岁以下儿童系统管理率, C-HLT-014",
        "7岁以下儿童健康管理率, C-HLT-015",
        "村民委员会成员中女性比例, W-DEC-020",
        "村民委员会主任中女性比例, W-DEC-021",
        "城镇单位就业人员中女性比例, W-ECO-002",
        "城镇就业人员中女性比例, W-ECO-024",
        "农村自来水普及率, W-ENV-002",
    })
    void knowsNamesHoweverTheyAreTyped(String name, String code) {
        assertThat(said(row(name))).containsExactly("370481 " + code + " 2020 T.T 9");
    }

    @ParameterizedTest
    @CsvSource({
        "学前二年毛入园率",
        "学前三年入园率",
        "3岁以下儿童健康管理率",
        "村委会委员中女性比例",
        "婴幼儿死亡率",
        "城镇单位就业",
        "7岁以上儿童健康管理率",
        "孕产妇死亡",
        "农村死亡率",
    })
    void neverTakesANearMiss(String name) {
        ReadSubmission read = row(name);
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=5, title=1, unknown_indicator=1}");
        assertThat(findings(read)).containsExactly("R013");
    }

    @Test
    void proposesTheNearestNamesOnceForAName() {
        ReadSubmission read = sheet("Sheet1", "滕州市监测表", "指标|2019|2020", "学前二年毛入园率|80|81", "婴儿死亡率|4|5", "学前二年毛入园率|82|83")
                .read();
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("cell", "B3")
                .hasFieldOrPropertyWithValue("value", "学前二年毛入园率")
                .hasFieldOrPropertyWithValue("expected", "学前一年毛入园率、学前三年毛入园率、学前三年毛入学率")
                .hasFieldOrPropertyWithValue(
                        "message", "“学前二年毛入园率”不是指标目录中的名称，有关数据未采用，是否为：学前一年毛入园率、学前三年毛入园率、学前三年毛入学率？请改用目录中的名称或代码");
    }

    @ParameterizedTest
    @CsvSource({
        "农村孕产妇死亡率, W-HLT-002 2020 T.R",
        "孕产妇死亡率（农村）, W-HLT-002 2020 T.R",
        "孕产妇死亡率（1/10万）（城市）, W-HLT-002 2020 T.U",
        "女性婴儿死亡率, C-HLT-002 2020 F.T",
        "婴儿死亡率：男, C-HLT-002 2020 M.T",
        "婴儿死亡率-农村女性, C-HLT-002 2020 F.R",
    })
    void readsABreakdownInTheName(String name, String meaning) {
        assertThat(said(row(name))).containsExactly("370481 " + meaning + " 9");
    }

    @Test
    void doesNotTakeAGeneralWordUnderAHeadAboutSomethingElse() {
        ReadSubmission read = sheet(
                        "Sheet1", "2020年枣庄市监测表", "地区|两癌筛查|<|妇女常见病筛查|<", "^|应查人数|实查人数|应查人数|实查人数", "滕州市|250|213|300|280")
                .read();
        assertThat(said(read)).containsExactly("370481 B-HLT-011 2020 T.T 300", "370481 B-HLT-012 2020 T.T 280");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=8, title=1, unknown_indicator=2}");
        assertThat(findings(read)).containsExactly("R013", "R013");
    }

    @Test
    void knowsALineOfTheFormByItsCodeWhereItsLabelSaysTooLittle() {
        ReadSubmission read = sheet("妇女", "滕州市2020年监测表", "指标名称|计量单位|代码|本年", "孕产妇死亡率|1/10万|02|9", "其中：城市|1/10万|3|8")
                .read();
        assertThat(said(read)).containsExactly("370481 W-HLT-002 2020 T.T 9", "370481 W-HLT-002 2020 T.U 8");
    }

    @Test
    void readsAnOperandNamedByItsWordAlone() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|分子|分母|比率", "孕产妇死亡率|1|10000|10")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 B-HLT-002 2020 T.T 1",
                        "370481 B-HLT-001 2020 T.T 10000",
                        "370481 W-HLT-002 2020 T.T 10");
    }

    @Test
    void rejectsACodeThatBelongsToAnotherName() {
        ReadSubmission read = sheet(
                        "Sheet1", "地区|年份|指标代码|指标名称|数值", "滕州市|2020|C-HLT-002|新生儿死亡率|4", "滕州市|2020|C-HLT-002|婴儿死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=1 {header=13}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("message", "代码“C-HLT-002”与名称“新生儿死亡率”不一致，有关数据未采用，请核对代码和名称");
    }

    @Test
    void readsAFormWhoseLinesWereMoved() {
        ReadSubmission read = form("婴儿死亡率|‰|08|4", "孕产妇死亡率|1/10万|02|9", "新生儿死亡率|‰|07|2");
        assertThat(said(read))
                .containsExactly(
                        "370481 C-HLT-002 2020 T.T 4", "370481 W-HLT-002 2020 T.T 9", "370481 C-HLT-001 2020 T.T 2");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void tellsALineThatWasAddedToAForm() {
        ReadSubmission read = form("孕产妇死亡率|1/10万|02|9", "本地自选项目|%|03|50", "婴儿死亡率|‰|08|4");
        assertThat(said(read)).containsExactly("370481 W-HLT-002 2020 T.T 9", "370481 C-HLT-002 2020 T.T 4");
        assertThat(findings(read)).containsExactly("R013");
    }

    private static ReadSubmission form(String... lines) {
        List<String> rows = new ArrayList<>(List.of("滕州市2020年监测表", "指标名称|计量单位|代码|本年"));
        rows.addAll(List.of(lines));
        return sheet("妇女", rows.toArray(String[]::new)).read();
    }

    private static ReadSubmission row(String name) {
        return sheet("Sheet1", "滕州市2020年监测表", "指标名称|单位|代码|数值", name + "|||9").read();
    }
}
