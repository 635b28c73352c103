package org.halfsky.ingest.reading;

import static org.halfsky.ingest.reading.Sheets.sheet;

import java.util.function.Supplier;

/** One small workbook for each layout that is known to come; all figures are invented. */
@SuppressWarnings("ImmutableEnumChecker") // sheets are drawn anew for whoever asks
enum LayoutSample {
    /** L1: legal form, one area, two years. */
    LEGAL_FORM(() -> sheet(
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
            "填表人：张三|审核人：||报出日期：2016年4月3日|")),
    /** L2: counties against indicators under a deep head. */
    COUNTIES_BY_INDICATORS(() -> sheet(
            "Sheet1",
            "2020年枣庄市妇女发展主要指标（分县区）|<|<|<|<|<",
            "|孕产妇死亡率(1/10万)|<|<|村（居）委会女性比例（%）|<",
            "地区|合计|城市|农村|村委会成员|村委会主任",
            "甲|1|2|3|4|5",
            "全 市|10.2|9.1|11.3|31.5|11.2",
            "市中区|0|0|—|33.1|10.6",
            "滕 州 市|15.3|14.0|16.0|30.2|9.9",
            "高新区|1|2|3|4|5",
            "注：1.农村指乡村。2.“—”表示无此项")),
    /** L3: series of years with targets and verdicts. */
    YEARS_WITH_TARGETS(() -> sheet(
            "终评",
            "滕州市妇女发展规划（2011—2020年）终期评估指标表",
            "序号|领域|指标名称|单位|2010年(基期)|2011|2019|2020|2020年目标值|是否达标|责任部门",
            "1|健康|孕产妇死亡率|1/10万|33.23|30|16|15.07|≤20|√|卫健委",
            "2|教育|九年义务教育巩固率|%|80.05|81|96|96.6|95%以上|达标|教育局")),
    /** L4: counties against years, the indicator in the sheet's name. */
    COUNTIES_BY_YEARS(() -> sheet("婴儿死亡率(‰)", "地区|2016|2017|2018", "全市|4.64|4.5|4.4", "山亭|5.1|5|4.9", "滕州|3.9|3.8|3.7")
            .file("370400枣庄市/枣庄市婴儿死亡率.xlsx")
            .from("370400")),
    /** L5: a sheet for each county, years across. */
    SHEET_PER_COUNTY(() -> sheet("石狮市", "指标|单位|2019|2020|备注", "婴儿死亡率|‰|4.1|3.9|妇幼年报")
            .and("晋江市", "指标|单位|2019|2020|备注", "婴儿死亡率|‰|5.1|4.9|")),
    /** L5: a sheet for a department, counties across, the year in the file's name. */
    SHEET_PER_DEPARTMENT(() ->
            sheet("卫健局", "指标|单位|全市|石狮|晋江|南安|惠安", "婴儿死亡率|‰|4.0|4.1|5.1|3.2|2.9").file("泉州市2020年卫健.xls")),
    /** L6: numerator, denominator and rate, women among all. */
    NUMERATOR_DENOMINATOR_RATE(() -> sheet(
            "决策",
            "惠安县妇女参与决策情况",
            "指标|单位|2020年|<|<",
            "^|^|合计|其中：女|女性比例(%)",
            "县人大代表|人|276|77|27.9",
            "村民委员会成员|人|1190|669|56.22",
            "村委会主任|人|218|60|27.52")),
    /** L7: two tables side by side. */
    SIDE_BY_SIDE(() -> sheet(
            "Sheet1",
            "滕州市2020年监测表",
            "指标名称|单位|数值||指标名称|单位|数值",
            "孕产妇死亡率|1/10万|9.4||婴儿死亡率|‰|4.1",
            "产前检查率|%|98||新生儿死亡率|‰|2.1")),
    /** L8: tables below each other and their continuation. */
    STACKED(() -> sheet(
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
            "婴儿死亡率|‰|4.1")),
    /** L9: long list, as a platform exports it. */
    LONG_LIST(() -> sheet(
            "export",
            "地区代码|地区|年份|指标代码|指标名称|分组|数值|单位|填报单位|状态",
            "350581|石狮市|2020|C-WEL-010|儿童之家覆盖率|合计|88.5|%|石狮市妇儿工委|已审核",
            "350581000000|石狮市|2020|C-HLT-002|婴儿死亡率|农村|4.2|‰|石狮市卫健局|已审核",
            "350582|晋江市|2019|C-HLT-002|婴儿死亡率|女|3.9|‰|晋江市卫健局|已审核")),
    /** L13: yearbook, English beside Chinese. */
    YEARBOOK(() -> sheet(
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
            "海  南|Hainan|30|29|31|22|21|23"));

    private final Supplier<Sheets> sheets;

    LayoutSample(Supplier<Sheets> sheets) {
        this.sheets = sheets;
    }

    Sheets sheets() {
        return sheets.get();
    }
}
