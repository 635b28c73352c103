package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told; nothing is taken for something else, and nothing goes without a word. */
class NothingIsLostTest {

    @Test
    void tellsOfASheetWithoutATableBesideOneThatHasOne() {
        ReadSubmission read = sheet("好", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4")
                .and("坏", "滕州市2020年监测表", "项|某甲|某乙", "丙丁|3|4", "戊己|5|6")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=3, title=11}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R017")
                .hasFieldOrPropertyWithValue("sheet", "坏")
                .hasFieldOrPropertyWithValue("cell", "B3")
                .hasFieldOrPropertyWithValue("message", "工作表“坏”中自B3起有4个单元格像是数据，但没有认出所属的统计表，未采用；请写明指标、地区和年份的表头后重新报送");
    }

    @Test
    void saysNothingOfASheetOfWords() {
        ReadSubmission read = sheet("表", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4")
                .and("填报说明", "一、本表由统计局填报", "二、报送时间为每年4月")
                .read();
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=3, title=3}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void tellsOfFiguresBesideTheTable() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4||合计核对|17.5", "新生儿死亡率|2")
                .read();
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=4, not_data=1, title=1, unknown_indicator=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("cell", "E3")
                .hasFieldOrPropertyWithValue("message", "没有写明是哪项指标，有关数据未采用，请注明指标名称或代码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇街", "名  录", ""})
    void doesNotTakeTownshipsForTheirCounty(String head) {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年各镇街监测表", head + "|婴儿死亡率（‰）|孕产妇死亡率", "荆河街道|4|9", "龙泉街道|4|9")
                .read();
        assertThat(said(read)).isEmpty();
        assertThat(read.findings()).hasSize(2);
    }

    @Test
    void doesNotTakeSchoolsForTheirCounty() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "单位|指标|数值", "实验小学|婴儿死亡率|4", "一中|孕产妇死亡率|5")
                .read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=7, title=1, unknown_area=2}");
        assertThat(findings(read)).containsExactly("R014", "R014");
    }

    @Test
    void takesAnUnknownHeadOverDomainsForNoMoreThanThat() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "板块划分|指标|数值", "健康|婴儿死亡率|4", "健康|孕产妇死亡率|5")
                .read();
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=5, section=2, title=1}");
    }

    @ParameterizedTest
    @CsvSource({"滕州市2020年上半年监测表, 上半年", "滕州市2020年1-9月监测表, 1-9月", "滕州市2020年第三季度监测表, 第三季度", "滕州市2020年前三季度监测表, 前三季度"})
    void doesNotTakePartOfAYearForTheYear(String title, String part) {
        ReadSubmission read = sheet("Sheet1", title, "指标|数值", "婴儿死亡率|4").read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=1 {header=3, title=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R018")
                .hasFieldOrPropertyWithValue("message", "表题、工作表名或文件名写的是“" + part + "”，不是全年数据，本表未采用；如确为全年数据，请改正后重新报送");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滕州市2020年1-12月监测表", "滕州市2020年监测表（2019年10月-2020年9月）", "滕州市2020年度监测表"})
    void takesAWholeYear(String title) {
        ReadSubmission read = sheet("Sheet1", title, "指标|数值", "婴儿死亡率|4").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
    }

    @Test
    void takesPartOfAYearInTheFileNameForThatToo() {
        ReadSubmission read = sheet("Sheet1", "监测表", "指标|数值", "婴儿死亡率|4")
                .file("滕州市2020年上半年监测表.xls")
                .read();
        assertThat(findings(read)).containsExactly("R018");
        ReadSubmission settled = sheet("Sheet1", "2019年监测表", "指标|数值", "婴儿死亡率|4")
                .file("滕州市2019年监测表（2020年上半年报送）.xls")
                .read();
        assertThat(said(settled)).containsExactly("370481 C-HLT-002 2019 T.T 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年枣庄市各区（市）村（居）委会女性比例（%）", "2020年枣庄市（单位：%）"})
    void doesNotTakeAShareForACount(String title) {
        ReadSubmission read =
                sheet("Sheet1", title, "地区|村委会成员|村委会主任", "滕州市|31.5|11.2").read();
        assertThat(said(read)).isEmpty();
        assertThat(findings(read)).containsExactly("R005", "R005");
    }

    @Test
    void doesNotTakeAFigureWhoseOwnUnitIsOfAnotherKind() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "指标|单位|数值", "村委会成员|%|31.5", "婴儿死亡率|人|4")
                .read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=2 {header=7, title=1}");
        assertThat(findings(read)).containsExactly("R005", "R005");
    }

    @Test
    void convertsByAUnitThatHasItsOwnRowInTheHead() {
        ReadSubmission read = sheet("Sheet1", "2020年监测表", "地区|18岁以下儿童人口|婴儿死亡率", "单位|万人|‰", "滕州市|9.5|4")
                .read();
        assertThat(said(read)).containsExactly("370481 B-POP-003 2020 T.T 95000", "370481 C-HLT-002 2020 T.T 4");
        assertThat(findings(read)).containsExactly("R010");
        ReadSubmission bracketed = sheet("Sheet1", "2020年监测表", "地区|18岁以下儿童人口|婴儿死亡率", "|（万人）|（‰）", "滕州市|9.5|4")
                .read();
        assertThat(said(bracketed)).isEqualTo(said(read));
    }
}
