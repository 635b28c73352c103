package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** More layouts that no list names: axes turned round, blocks below each other, tables side by side in their own rows. */
class UnlistedSheetTest {

    @Test
    void readsYearsDownAndIndicatorsAcrossOnASheetOfAnArea() {
        ReadSubmission read = sheet(
                        "滕州市",
                        "年份|孕产妇死亡率（1/10万）|婴儿死亡率（‰）|5岁以下儿童死亡率",
                        "2018|9.4|4.1|5.2",
                        "2019|9.2|4.0|5.1",
                        "2020年|9.1|3.9|5.0")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2018 T.T 9.4",
                        "370481 C-HLT-002 2018 T.T 4.1",
                        "370481 C-HLT-003 2018 T.T 5.2",
                        "370481 W-HLT-002 2019 T.T 9.2",
                        "370481 C-HLT-002 2019 T.T 4",
                        "370481 C-HLT-003 2019 T.T 5.1",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370481 C-HLT-002 2020 T.T 3.9",
                        "370481 C-HLT-003 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=9 rejected=0 {header=7}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAnAreaMergedBesideItsIndicators() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "2020年枣庄市妇女儿童监测表",
                        "地区|指标|单位|2019年|2020年",
                        "滕州市|孕产妇死亡率|1/10万|9.4|9.1",
                        "^|婴儿死亡率|‰|4.1|4.0",
                        "^|产前检查率|%|98|99",
                        "薛城区|孕产妇死亡率|1/10万|8.4|8.1",
                        "^|婴儿死亡率|‰|3.1|3.0",
                        "^|产前检查率|%|97|98")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370481 C-HLT-002 2019 T.T 4.1",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370481 W-HLT-005 2019 T.T 98",
                        "370481 W-HLT-005 2020 T.T 99",
                        "370403 W-HLT-002 2019 T.T 8.4",
                        "370403 W-HLT-002 2020 T.T 8.1",
                        "370403 C-HLT-002 2019 T.T 3.1",
                        "370403 C-HLT-002 2020 T.T 3",
                        "370403 W-HLT-005 2019 T.T 97",
                        "370403 W-HLT-005 2020 T.T 98");
        assertThat(account(read)).isEqualTo("loaded=12 rejected=0 {header=19, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsBlocksOfIndicatorsBelowEachOtherWithHeadsOfTheirOwn() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市各区（市）情况",
                        "一、孕产妇死亡率（1/10万）||",
                        "地区|2019年|2020年",
                        "滕州市|9.4|9.1",
                        "薛城区|8.4|8.1",
                        "二、婴儿死亡率（‰）||",
                        "地区|2019年|2020年",
                        "滕州市|4.1|4.0",
                        "薛城区|3.4|3.1")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370403 W-HLT-002 2019 T.T 8.4",
                        "370403 W-HLT-002 2020 T.T 8.1",
                        "370481 C-HLT-002 2019 T.T 4.1",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370403 C-HLT-002 2019 T.T 3.4",
                        "370403 C-HLT-002 2020 T.T 3.1");
        assertThat(account(read)).isEqualTo("loaded=8 rejected=0 {header=10, title=3}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsBlocksOfIndicatorsBelowOneHead() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市各区（市）情况",
                        "地区|2019年|2020年",
                        "孕产妇死亡率（1/10万）||",
                        "滕州市|9.4|9.1",
                        "薛城区|8.4|8.1",
                        "婴儿死亡率（‰）||",
                        "滕州市|4.1|4.0",
                        "薛城区|3.4|3.1")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370403 W-HLT-002 2019 T.T 8.4",
                        "370403 W-HLT-002 2020 T.T 8.1",
                        "370481 C-HLT-002 2019 T.T 4.1",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370403 C-HLT-002 2019 T.T 3.4",
                        "370403 C-HLT-002 2020 T.T 3.1");
        assertThat(account(read)).isEqualTo("loaded=8 rejected=0 {header=9, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsIndicatorsDownAndAreasAcross() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "2020年枣庄市监测表",
                        "指标|滕州市|薛城区|山亭区|全市",
                        "孕产妇死亡率（1/10万）|9.4|8|7|8.5",
                        "婴儿死亡率（‰）|4.1|3.1|5|4")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9.4",
                        "370403 W-HLT-002 2020 T.T 8",
                        "370406 W-HLT-002 2020 T.T 7",
                        "370400 W-HLT-002 2020 T.T 8.5",
                        "370481 C-HLT-002 2020 T.T 4.1",
                        "370403 C-HLT-002 2020 T.T 3.1",
                        "370406 C-HLT-002 2020 T.T 5",
                        "370400 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=8 rejected=0 {header=7, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsSexesAsRows() {
        ReadSubmission read = sheet(
                        "Sheet1", "滕州市2020年", "性别|婴儿死亡率（‰）|5岁以下儿童死亡率（‰）", "合计|4|5", "男|4.2|5.2", "女|3.8|4.8")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 C-HLT-002 2020 T.T 4",
                        "370481 C-HLT-003 2020 T.T 5",
                        "370481 C-HLT-002 2020 M.T 4.2",
                        "370481 C-HLT-003 2020 M.T 5.2",
                        "370481 C-HLT-002 2020 F.T 3.8",
                        "370481 C-HLT-003 2020 F.T 4.8");
        assertThat(account(read)).isEqualTo("loaded=6 rejected=0 {header=6, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsResidencesAsRowsBelowAnIndicator() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "指标|城乡|数值", "孕产妇死亡率|合计|9", "|城镇|8", "|农村|10")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9", "370481 W-HLT-002 2020 T.U 8", "370481 W-HLT-002 2020 T.R 10");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=7, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsPairsOfYearsBelowEachIndicator() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市监测",
                        "地区|孕产妇死亡率（1/10万）|<|婴儿死亡率（‰）|<",
                        "^|2019|2020|2019|2020",
                        "滕州市|9.4|9.1|4.1|4.0",
                        "薛城区|8.4|8.1|3.1|3.0")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370481 C-HLT-002 2019 T.T 4.1",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370403 W-HLT-002 2019 T.T 8.4",
                        "370403 W-HLT-002 2020 T.T 8.1",
                        "370403 C-HLT-002 2019 T.T 3.1",
                        "370403 C-HLT-002 2020 T.T 3");
        assertThat(account(read)).isEqualTo("loaded=8 rejected=0 {header=9, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsIndicatorsBelowYearsThatNobodyMerged() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市监测",
                        "地区|2019年||2020年|",
                        "|孕产妇死亡率|婴儿死亡率|孕产妇死亡率|婴儿死亡率",
                        "滕州市|9.4|4.1|9.1|4.0",
                        "薛城区|8.4|3.1|8.1|3.0")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 C-HLT-002 2019 T.T 4.1",
                        "370481 W-HLT-002 2020 T.T 9.1",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370403 W-HLT-002 2019 T.T 8.4",
                        "370403 C-HLT-002 2019 T.T 3.1",
                        "370403 W-HLT-002 2020 T.T 8.1",
                        "370403 C-HLT-002 2020 T.T 3");
        assertThat(account(read)).isEqualTo("loaded=8 rejected=0 {header=9, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAreaAndYearFromLinesOfTheirOwn() {
        ReadSubmission read =
                sheet("Sheet1", "地区：滕州市", "年份：2020年", "婴儿死亡率|4", "孕产妇死亡率|9").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4", "370481 W-HLT-002 2020 T.T 9");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=2, title=2}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsASecondTableThatBeginsInALowerRow() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市2020年监测表",
                        "指标名称|单位|数值||",
                        "孕产妇死亡率|1/10万|9.4||地区|婴儿死亡率（‰）",
                        "产前检查率|%|98||滕州市|4",
                        "住院分娩率|%|97||薛城区|5")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370400 W-HLT-002 2020 T.T 9.4",
                        "370400 W-HLT-005 2020 T.T 98",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370400 W-HLT-004 2020 T.T 97",
                        "370403 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=5 rejected=0 {header=13, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsTablesSideBySideWithTitlesOfTheirOwn() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "滕州市2019年监测表||||薛城区2020年监测表",
                        "指标名称|单位|数值||指标名称|单位|数值",
                        "孕产妇死亡率|1/10万|9.4||孕产妇死亡率|1/10万|8",
                        "产前检查率|%|98||产前检查率|%|97")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370403 W-HLT-002 2020 T.T 8",
                        "370481 W-HLT-005 2019 T.T 98",
                        "370403 W-HLT-005 2020 T.T 97");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, title=2}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsASecondTableWhoseTitleStandsBesideTheFirstOnesRows() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "滕州市2019年监测表",
                        "指标名称|单位|数值|||",
                        "孕产妇死亡率|1/10万|9.4|||",
                        "产前检查率|%|98||薛城区2020年监测表",
                        "||||指标名称|单位|数值",
                        "||||孕产妇死亡率|1/10万|8",
                        "||||产前检查率|%|97")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2019 T.T 9.4",
                        "370481 W-HLT-005 2019 T.T 98",
                        "370403 W-HLT-002 2020 T.T 8",
                        "370403 W-HLT-005 2020 T.T 97");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, title=2}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsTablesBelowTheNamesOfTheirAreas() {
        ReadSubmission read = sheet(
                        "Sheet1", "枣庄市", "滕州市", "指标|2019|2020", "婴儿死亡率|4|5", "薛城区", "指标|2019|2020", "婴儿死亡率|3|4")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 C-HLT-002 2019 T.T 4",
                        "370481 C-HLT-002 2020 T.T 5",
                        "370403 C-HLT-002 2019 T.T 3",
                        "370403 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=8, title=3}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsTablesBelowTheirYears() {
        ReadSubmission read = sheet("Sheet1", "滕州市监测", "2019年", "指标|数值", "婴儿死亡率|4", "2020年", "指标|数值", "婴儿死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4", "370481 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, title=3}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void keepsAnIndicatorWithoutAValueInItsOwnTable() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "指标|数值", "婴儿死亡率|5", "孕产妇死亡率|", "续表", "指标|数值", "新生儿死亡率|2")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 5", "370481 C-HLT-001 2020 T.T 2");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=7, title=2}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAdjoiningTablesWithTitlesOfTheirOwn() {
        ReadSubmission read = sheet("Sheet1", "滕州市2019年|<|薛城区2020年|<", "指标名称|数值|指标名称|数值", "婴儿死亡率|4|婴儿死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4", "370403 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, title=2}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAreasAsSectionsOfOneTable() {
        ReadSubmission read = sheet("Sheet1", "枣庄市2020年", "指标|数值", "滕州市|", "婴儿死亡率|4", "薛城区|", "婴儿死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4", "370403 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsYearsAsSectionsOfOneTable() {
        ReadSubmission read = sheet("Sheet1", "枣庄市", "地区|婴儿死亡率", "2019年|", "滕州市|4", "2020年|", "滕州市|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4", "370481 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAdjoiningTablesWhoseTitlesNobodyMerged() {
        ReadSubmission read = sheet("Sheet1", "滕州市2019年||薛城区2020年|", "指标名称|数值|指标名称|数值", "婴儿死亡率|4|孕产妇死亡率|5")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4", "370403 W-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, title=2}");
        assertThat(read.findings()).isEmpty();
    }
}
