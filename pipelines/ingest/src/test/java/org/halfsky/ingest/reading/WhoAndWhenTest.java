package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import org.halfsky.model.AreaCode;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** Who speaks and about which year: the content first, then the name of the file, then the folder. */
class WhoAndWhenTest {

    private static final String[] PLAIN = {"监测表", "指标名称|单位|本年", "婴儿死亡率|‰|4"};

    @Test
    void takesTheContentBeforeTheFileName() {
        ReadSubmission read = sheet("Sheet1", "监测表", "综合机关名称：滕州市统计局|2020年", "指标名称|单位|本年", "婴儿死亡率|‰|4")
                .file("枣庄市2019年监测表.xlsx")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R015")
                .hasFieldOrPropertyWithValue("message", "表内写的是2020年，而文件名写的是2019年；已按表内年份读取，请核对");
    }

    @Test
    void takesTheFileNameBeforeTheFolder() {
        ReadSubmission read = sheet("Sheet1", PLAIN)
                .file("370400枣庄市/2019年/附件2：滕州市2020年监测表（最终版）(2)(1).xls")
                .from("370400")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void takesTheFolderWhereNothingElseSaysIt() {
        ReadSubmission read = sheet("Sheet1", PLAIN)
                .file("370481滕州市/2020年/报表.xls")
                .from("370481")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
    }

    @Test
    void saysThatTheFileNameNamesAnotherArea() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标名称|单位|本年", "婴儿死亡率|‰|4")
                .file("薛城区2020年监测表.xls")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("message", "表内写的是滕州市，而文件名、工作表名写的是薛城区；已按表内地区读取，请核对");
    }

    @Test
    void takesTheSmallerOfTwoAreasThatLieInEachOther() {
        ReadSubmission read =
                sheet("滕州市", "枣庄市2020年监测表", "指标名称|单位|本年", "婴儿死亡率|‰|4").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void rejectsDataOfNoYear() {
        ReadSubmission read =
                sheet("Sheet1", "滕州市监测表", "指标名称|单位|本年|上年", "婴儿死亡率|‰|4|5").read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=2 {header=6, title=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R018")
                .hasFieldOrPropertyWithValue("message", "没有写明是哪一年的数据，本表未采用；请在表头写明年份，如“2020年”");
    }

    @Test
    void ignoresDataOfNoArea() {
        ReadSubmission read =
                sheet("Sheet1", "2020年监测表", "指标名称|单位|本年", "婴儿死亡率|‰|4").read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=5, title=1, unknown_area=1}");
        assertThat(findings(read)).containsExactly("R014");
    }

    @Test
    void doesNotTakeTheDayOfReportOrTheNumberOfADecreeForTheYear() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "妇女儿童发展规划（2011—2020年）统计监测表",
                        "综合机关名称：滕州市统计局|批准文号：国统制〔2013〕12号|有效期至：2017年6月",
                        "|2015年|",
                        "指标名称|单位|本年",
                        "婴儿死亡率|‰|4",
                        "填表人：张三|报出日期：2016年4月3日|")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2015 T.T 4");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsYearsInChineseNumerals() {
        ReadSubmission read =
                sheet("Sheet1", "滕州市二〇二〇年监测表", "指标名称|单位|本年", "婴儿死亡率|‰|4").read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 4");
    }

    @Test
    void namesTheAreasAndYearsOfAFileWhoseCellsAreAllRefused() {
        ReadSubmission read =
                sheet("Sheet1", "滕州市2020年监测表", "指标名称|单位|本年", "瞎写的|‰|4").read();
        assertThat(read.areas()).containsExactly(new AreaCode("370481"));
        assertThat(read.years()).containsExactly(2020);
    }
}
