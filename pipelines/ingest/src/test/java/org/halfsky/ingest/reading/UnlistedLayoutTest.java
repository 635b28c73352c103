package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** Layouts that no list names, and that have the axes all the same. */
class UnlistedLayoutTest {

    @Test
    void readsNamesAndValuesWithoutAHead() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年", "婴儿死亡率|4", "孕产妇死亡率|9").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4", "370481 W-HLT-002 2020 T.T 9");
    }

    @Test
    void guessesNothingOfSeveralColumnsWithoutAHead() {
        ReadSubmission read =
                sheet("Sheet1", "滕州市2020年", "婴儿死亡率|4|5", "孕产妇死亡率|9|8").read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=2, title=1, unknown_indicator=4}");
        assertThat(findings(read)).containsExactly("R013");
    }

    @Test
    void readsAnAreaAndAYearFromOneHeadCell() {
        ReadSubmission read =
                sheet("Sheet1", "监测表", "指标|滕州市2019年|2020年薛城区", "婴儿死亡率|4|5").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4", "370403 C-HLT-002 2020 T.T 5");
    }

    @Test
    void readsWhatWasCompletedAndNotWhatWasPlanned() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "滕州市监测表",
                        "指标名称|2010年基期值|2015年完成情况|2020年完成情况|2020年终期目标|完成情况",
                        "孕产妇死亡率|20|9.4|8|≤15|已完成")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2010 T.T 20", "370481 W-HLT-002 2015 T.T 9.4", "370481 W-HLT-002 2020 T.T 8");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=7, not_data=2, title=1}");
    }

    @Test
    void readsTablesOfTwoKindsSideBySide() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "枣庄市2020年监测表",
                        "指标名称|单位|数值||地区|婴儿死亡率（‰）",
                        "孕产妇死亡率|1/10万|9.4||滕州市|4",
                        "产前检查率|%|98||薛城区|5")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370400 W-HLT-002 2020 T.T 9.4",
                        "370481 C-HLT-002 2020 T.T 4",
                        "370400 W-HLT-005 2020 T.T 98",
                        "370403 C-HLT-002 2020 T.T 5");
    }

    @Test
    void readsYearsDownAndAreasAcrossForTheIndicatorOfTheTitle() {
        ReadSubmission read = sheet("Sheet1", "枣庄市各区（市）婴儿死亡率（‰）", "年份/地区|滕州市|薛城区|合计", "2019年|4|5|4.5", "2020年|3|4|3.5")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 C-HLT-002 2019 T.T 4",
                        "370403 C-HLT-002 2019 T.T 5",
                        "370400 C-HLT-002 2019 T.T 4.5",
                        "370481 C-HLT-002 2020 T.T 3",
                        "370403 C-HLT-002 2020 T.T 4",
                        "370400 C-HLT-002 2020 T.T 3.5");
    }
}
