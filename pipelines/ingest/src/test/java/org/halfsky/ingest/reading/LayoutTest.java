package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** One small workbook for each layout that is known to come; all figures are invented. */
class LayoutTest {

    @Test
    void readsTheLegalForm() {
        ReadSubmission read = sheet(
                        "妇女",
                        "妇女儿童发展规划统计监测表|<|<|<|<",
                        "|||表    号：|国统社综001表",
                        "综合机关名称：滕州市统计局|||2015年|单位：见表内",
                        "指标名称|计量单位|代码|本年|上年",
                        "甲|乙|丙|1|2",
                        "一、妇女与健康||||",
                        "  孕产妇死亡率|1/10万|02|9.4|10.1",
                        "    其中：农村|1/10万|04|9.8|—",
                        "  孕产妇系统管理率|%|27|96.87|95.9",
                        "填表人：张三|审核人：||报出日期：2016年4月3日|")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2015 T.T 9.4",
                        "370481 W-HLT-002 2014 T.T 10.1 <",
                        "370481 W-HLT-002 2015 T.R 9.8",
                        "370481 W-HLT-002 2014 T.R NO_SUCH_ITEM <",
                        "370481 W-HLT-003 2015 T.T 96.87",
                        "370481 W-HLT-003 2014 T.T 95.9 <");
        assertThat(account(read))
                .isEqualTo("loaded=6 rejected=0 {header=14, row_number=5, section=1, signature=3, title=6}");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsCountiesAgainstIndicatorsUnderADeepHead() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "2020年枣庄市妇女发展主要指标（分县区）|<|<|<|<|<",
                        "|孕产妇死亡率(1/10万)|<|<|村（居）委会女性比例（%）|<",
                        "地区|合计|城市|农村|村委会成员|村委会主任",
                        "甲|1|2|3|4|5",
                        "全 市|10.2|9.1|11.3|31.5|11.2",
                        "市中区|0|0|—|33.1|10.6",
                        "滕 州 市|15.3|14.0|16.0|30.2|9.9",
                        "高新区|1|2|3|4|5",
                        "注：1.农村指乡村。2.“—”表示无此项")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370400 W-HLT-002 2020 T.T 10.2",
                        "370400 W-HLT-002 2020 T.U 9.1",
                        "370400 W-HLT-002 2020 T.R 11.3",
                        "370400 W-DEC-020 2020 T.T 31.5",
                        "370400 W-DEC-021 2020 T.T 11.2",
                        "370402 W-HLT-002 2020 T.T 0",
                        "370402 W-HLT-002 2020 T.U 0",
                        "370402 W-HLT-002 2020 T.R NO_SUCH_ITEM",
                        "370402 W-DEC-020 2020 T.T 33.1",
                        "370402 W-DEC-021 2020 T.T 10.6",
                        "370481 W-HLT-002 2020 T.T 15.3",
                        "370481 W-HLT-002 2020 T.U 14",
                        "370481 W-HLT-002 2020 T.R 16",
                        "370481 W-DEC-020 2020 T.T 30.2",
                        "370481 W-DEC-021 2020 T.T 9.9");
        assertThat(account(read))
                .isEqualTo("loaded=15 rejected=0 {header=12, note=1, row_number=6, title=1, unknown_area=5}");
        assertThat(findings(read)).containsExactly("R014");
    }

    @Test
    void readsASeriesOfYearsWithTargetsAndVerdicts() {
        ReadSubmission read = sheet(
                        "终评",
                        "滕州市妇女发展规划（2011—2020年）终期评估指标表",
                        "序号|领域|指标名称|单位|2010年(基期)|2011|2019|2020|2020年目标值|是否达标|责任部门",
                        "1|健康|孕产妇死亡率|1/10万|33.23|30|16|15.07|≤20|√|卫健委",
                        "2|教育|九年义务教育巩固率|%|80.05|81|96|96.6|95%以上|达标|教育局")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2010 T.T 33.23",
                        "370481 W-HLT-002 2011 T.T 30",
                        "370481 W-HLT-002 2019 T.T 16",
                        "370481 W-HLT-002 2020 T.T 15.07",
                        "370481 C-EDU-009 2010 T.T 80.05",
                        "370481 C-EDU-009 2011 T.T 81",
                        "370481 C-EDU-009 2019 T.T 96",
                        "370481 C-EDU-009 2020 T.T 96.6");
        assertThat(account(read))
                .isEqualTo("loaded=8 rejected=0 {header=15, not_data=6, row_number=2, section=2, title=1}");
    }

    @Test
    void readsCountiesAgainstYearsForTheIndicatorOfTheSheet() {
        ReadSubmission read = sheet(
                        "婴儿死亡率(‰)", "地区|2016|2017|2018", "全市|4.64|4.5|4.4", "山亭|5.1|5|4.9", "滕州|3.9|3.8|3.7")
                .file("370400枣庄市/枣庄市婴儿死亡率.xlsx")
                .from("370400")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370400 C-HLT-002 2016 T.T 4.64",
                        "370400 C-HLT-002 2017 T.T 4.5",
                        "370400 C-HLT-002 2018 T.T 4.4",
                        "370406 C-HLT-002 2016 T.T 5.1",
                        "370406 C-HLT-002 2017 T.T 5",
                        "370406 C-HLT-002 2018 T.T 4.9",
                        "370481 C-HLT-002 2016 T.T 3.9",
                        "370481 C-HLT-002 2017 T.T 3.8",
                        "370481 C-HLT-002 2018 T.T 3.7");
        assertThat(account(read)).isEqualTo("loaded=9 rejected=0 {header=7}");
    }

    @Test
    void readsASheetForEachCounty() {
        ReadSubmission read = sheet("石狮市", "指标|单位|2019|2020|备注", "婴儿死亡率|‰|4.1|3.9|妇幼年报")
                .and("晋江市", "指标|单位|2019|2020|备注", "婴儿死亡率|‰|5.1|4.9|")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "350581 C-HLT-002 2019 T.T 4.1",
                        "350581 C-HLT-002 2020 T.T 3.9",
                        "350582 C-HLT-002 2019 T.T 5.1",
                        "350582 C-HLT-002 2020 T.T 4.9");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, not_data=1}");
    }

    @Test
    void readsASheetForEachDepartmentWithTheYearInTheFileName() {
        ReadSubmission read = sheet("卫健局", "指标|单位|全市|石狮|晋江|南安|惠安", "婴儿死亡率|‰|4.0|4.1|5.1|3.2|2.9")
                .file("泉州市2020年卫健.xls")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "350500 C-HLT-002 2020 T.T 4",
                        "350581 C-HLT-002 2020 T.T 4.1",
                        "350582 C-HLT-002 2020 T.T 5.1",
                        "350583 C-HLT-002 2020 T.T 3.2",
                        "350521 C-HLT-002 2020 T.T 2.9");
    }

    @Test
    void readsAllWomenAndTheirShareFromOneRow() {
        ReadSubmission read = sheet(
                        "决策",
                        "惠安县妇女参与决策情况",
                        "指标|单位|2020年|<|<",
                        "^|^|合计|其中：女|女性比例(%)",
                        "县人大代表|人|276|77|27.9",
                        "村民委员会成员|人|1190|669|56.22",
                        "村委会主任|人|218|60|27.52")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "350521 B-DEC-001 2020 T.T 276",
                        "350521 B-DEC-002 2020 T.T 77",
                        "350521 W-DEC-001 2020 T.T 27.9",
                        "350521 B-DEC-005 2020 T.T 1190",
                        "350521 B-DEC-006 2020 T.T 669",
                        "350521 W-DEC-020 2020 T.T 56.22",
                        "350521 B-DEC-007 2020 T.T 218",
                        "350521 B-DEC-008 2020 T.T 60",
                        "350521 W-DEC-021 2020 T.T 27.52");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsTwoTablesSideBySide() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "滕州市2020年监测表",
                        "指标名称|单位|数值||指标名称|单位|数值",
                        "孕产妇死亡率|1/10万|9.4||婴儿死亡率|‰|4.1",
                        "产前检查率|%|98||新生儿死亡率|‰|2.1")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9.4",
                        "370481 C-HLT-002 2020 T.T 4.1",
                        "370481 W-HLT-005 2020 T.T 98",
                        "370481 C-HLT-001 2020 T.T 2.1");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, title=1}");
    }

    @Test
    void readsTablesBelowEachOtherAndTheirContinuations() {
        ReadSubmission read = sheet(
                        "Sheet1",
                        "滕州市2020年妇女监测表",
                        "指标名称|单位|代码|本年",
                        "孕产妇死亡率|1/10万|1|9.4",
                        "续表",
                        "指标名称|单位|代码|本年",
                        "产前检查率|%|2|98",
                        "注：妇女表完",
                        "",
                        "滕州市2019年儿童监测表",
                        "项目|计量单位|数值",
                        "婴儿死亡率|‰|4.1")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9.4",
                        "370481 W-HLT-005 2020 T.T 98",
                        "370481 C-HLT-002 2019 T.T 4.1");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=19, note=1, title=3}");
    }

    @Test
    void readsALongList() {
        ReadSubmission read = sheet(
                        "export",
                        "地区代码|地区|年份|指标代码|指标名称|分组|数值|单位|填报单位|状态",
                        "350581|石狮市|2020|C-WEL-010|儿童之家覆盖率|合计|88.5|%|石狮市妇儿工委|已审核",
                        "350581000000|石狮市|2020|C-HLT-002|婴儿死亡率|农村|4.2|‰|石狮市卫健局|已审核",
                        "350582|晋江市|2019|C-HLT-002|婴儿死亡率|女|3.9|‰|晋江市卫健局|已审核")
                .read();
        assertThat(said(read))
                .containsExactly(
                        "350581 C-WEL-010 2020 T.T 88.5",
                        "350581 C-HLT-002 2020 T.R 4.2",
                        "350582 C-HLT-002 2019 F.T 3.9");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=31, not_data=6}");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsAYearbookTable() {
        ReadSubmission read = sheet(
                        "1-10",
                        "1-10  各地区孕产妇死亡率",
                        "Maternal Mortality Ratio by Region",
                        "",
                        "单位：1/10万||||(per 100000)|",
                        "地  区|Region|2010年|||2015年||",
                        "||孕产妇死亡率|城市|农村|孕产妇死亡率|城市|农村",
                        "||Total|Urban|Rural|Total|Urban|Rural",
                        "",
                        "全  国|National Total|30|29.7|30.1|20.1|19.8|20.2",
                        "",
                        "北  京|Beijing|12|11|13|8|7|9",
                        "上  海|Shanghai|7|6|8|5|4|6",
                        "海  南|Hainan|30|29|31|22|21|23")
                .read();
        assertThat(said(read))
                .startsWith(
                        "000000 W-HLT-002 2010 T.T 30",
                        "000000 W-HLT-002 2010 T.U 29.7",
                        "000000 W-HLT-002 2010 T.R 30.1",
                        "000000 W-HLT-002 2015 T.T 20.1")
                .contains("110000 W-HLT-002 2015 T.R 9", "460000 W-HLT-002 2010 T.U 29")
                .hasSize(24);
    }
}
