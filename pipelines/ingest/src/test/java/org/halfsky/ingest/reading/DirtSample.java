package org.halfsky.ingest.reading;

import static org.halfsky.ingest.reading.Sheets.sheet;

import java.util.List;
import java.util.function.Supplier;

/** One small sheet for each kind of dirt that text can carry, what it should read as, and the account of its cells; figures are invented. */
@SuppressWarnings("ImmutableEnumChecker") // sheets are drawn anew for whoever asks
enum DirtSample {
    /** Kind 1: full width digits, Chinese comma. */
    FULL_WIDTH(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "孕产妇系统管理率|２７．９２％", "产前检查率|97，61", "18岁以下儿童人口|25，310"),
            "loaded=3 rejected=0 {header=5, title=1}",
            List.of("R010 B3", "R010 B4"),
            List.of(
                    "370481 W-HLT-003 2020 T.T 27.92",
                    "370481 W-HLT-005 2020 T.T 97.61",
                    "370481 B-POP-003 2020 T.T 25310")),
    /** Kind 2: thousands, unit in the cell. */
    THOUSANDS(
            () -> sheet("Sheet1", "滕州市2020年", "指标|单位|数值", "18岁以下儿童人口|人|250 000", "活产数|人|250,000", "孕产妇死亡人数|人|25万"),
            "loaded=3 rejected=0 {header=9, title=1}",
            List.of("R010 C5"),
            List.of(
                    "370481 B-POP-003 2020 T.T 250000",
                    "370481 B-HLT-001 2020 T.T 250000",
                    "370481 B-HLT-002 2020 T.T 250000")),
    /** Kind 3: Chinese numerals. */
    CHINESE_NUMERALS(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "孕产妇死亡人数|两名", "儿童之家数|六个", "活产数|千余人", "婴儿死亡率|一半以上"),
            "loaded=3 rejected=1 {header=6, title=1}",
            List.of("R010 B3", "R010 B4", "R010 B5", "R007 B5", "R001 B6"),
            List.of("370481 B-HLT-002 2020 T.T 2", "370481 C-WEL-011 2020 T.T 6", "370481 B-HLT-001 2020 T.T 1000 ~")),
    /** Kind 4: approximation. */
    APPROXIMATE(
            () -> sheet(
                    "Sheet1",
                    "滕州市2020年",
                    "指标|数值",
                    "活产数|约250人",
                    "儿童之家数|250余",
                    "18岁以下儿童人口|近3万",
                    "产前检查率|95%左右",
                    "孕产妇系统管理率|95以上"),
            "loaded=5 rejected=0 {header=7, title=1}",
            List.of("R010 B3", "R007 B3", "R007 B4", "R010 B5", "R007 B5", "R010 B6", "R007 B6", "R007 B7"),
            List.of(
                    "370481 B-HLT-001 2020 T.T 250 ~",
                    "370481 C-WEL-011 2020 T.T 250 ~",
                    "370481 B-POP-003 2020 T.T 30000 ~",
                    "370481 W-HLT-005 2020 T.T 95 ~",
                    "370481 W-HLT-003 2020 T.T 95 ~")),
    /** Kind 5: percent. */
    PERCENT(
            () -> sheet("Sheet1", "滕州市2020年", "指标|单位|数值", "孕产妇系统管理率|%|27.92", "产前检查率|%|27.92%", "住院分娩率|%|27.92 %"),
            "loaded=3 rejected=0 {header=9, title=1}",
            List.of("R010 C4", "R010 C5"),
            List.of(
                    "370481 W-HLT-003 2020 T.T 27.92",
                    "370481 W-HLT-005 2020 T.T 27.92",
                    "370481 W-HLT-004 2020 T.T 27.92")),
    /** Kind 6: per mille. */
    PER_MILLE(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "婴儿死亡率|4.04%。", "新生儿死亡率|4.04%o", "5岁以下儿童死亡率|13.1%"),
            "loaded=2 rejected=1 {header=5, title=1}",
            List.of("R010 B3", "R010 B4", "R005 B5"),
            List.of("370481 C-HLT-002 2020 T.T 4.04", "370481 C-HLT-001 2020 T.T 4.04")),
    /** Kind 7: per 100000. */
    PER_100_000(
            () -> sheet(
                    "Sheet1",
                    "滕州市2020年",
                    "指标|数值",
                    "孕产妇死亡率|9.4/10万",
                    "农村孕产妇死亡率|9.4/十万",
                    "城市孕产妇死亡率|9.4（1/10万）",
                    "出生缺陷发生率|98.5/万"),
            "loaded=4 rejected=0 {header=6, title=1}",
            List.of("R010 B3", "R010 B4", "R010 B5", "R010 B6"),
            List.of(
                    "370481 W-HLT-002 2020 T.T 9.4",
                    "370481 W-HLT-002 2020 T.R 9.4",
                    "370481 W-HLT-002 2020 T.U 9.4",
                    "370481 C-HLT-005 2020 T.T 98.5")),
    /** Kind 8: dropped point. */
    DROPPED_POINT(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "孕产妇系统管理率|5077%", "孕产妇死亡率|744/10万"),
            "loaded=2 rejected=0 {header=4, title=1}",
            List.of("R010 B3", "R010 B4"),
            List.of("370481 W-HLT-003 2020 T.T 5077", "370481 W-HLT-002 2020 T.T 744")),
    /** Kind 9: points as percent. */
    POINTS_AS_PERCENT(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "孕产妇系统管理率|超目标值3.38%", "产前检查率|增长0.57%", "住院分娩率|3.38个百分点"),
            "loaded=0 rejected=3 {header=5, title=1}",
            List.of("R001 B3", "R001 B4", "R005 B5"),
            List.of()),
    /** Kind 10: stray punctuation. */
    STRAY_PUNCTUATION(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "住院分娩率|为，100%", "产前检查率|98.5。"),
            "loaded=2 rejected=0 {header=4, title=1}",
            List.of("R010 B3", "R010 B4"),
            List.of("370481 W-HLT-004 2020 T.T 100", "370481 W-HLT-005 2020 T.T 98.5")),
    /** Kind 11: spaces and breaks in names. */
    BLANKS_IN_NAMES(
            () -> sheet("Sheet1", "2020年", "地　区|孕产妇\n死亡率|婴 儿 死 亡 率", "枣庄市|9|4", "  滕 州 市|8|3"),
            "loaded=4 rejected=0 {header=5, title=1}",
            List.of(),
            List.of(
                    "370400 W-HLT-002 2020 T.T 9",
                    "370400 C-HLT-002 2020 T.T 4",
                    "370481 W-HLT-002 2020 T.T 8",
                    "370481 C-HLT-002 2020 T.T 3")),
    /** Kind 12: merged area, year, domain. */
    MERGED(
            () -> sheet(
                    "Sheet1",
                    "2020年监测",
                    "地区|领域|指标|数值",
                    "滕州市|健康|婴儿死亡率|4",
                    "^|^|孕产妇死亡率|9",
                    "薛城区|健康|婴儿死亡率|3",
                    "^|^|孕产妇死亡率|8"),
            "loaded=4 rejected=0 {header=10, section=2, title=1}",
            List.of(),
            List.of(
                    "370481 C-HLT-002 2020 T.T 4",
                    "370481 W-HLT-002 2020 T.T 9",
                    "370403 C-HLT-002 2020 T.T 3",
                    "370403 W-HLT-002 2020 T.T 8")),
    /** Kind 14: totals, order, duplicates of names. */
    TOTAL_ROWS(
            () -> sheet("Sheet1", "2020年枣庄市", "地区|婴儿死亡率", "合计|4", "小计|4.1", "市直|3", "滕州市|5", "市中区|6"),
            "loaded=3 rejected=0 {header=7, title=1, total_of_another_level=1, unknown_area=1}",
            List.of("R014 B5"),
            List.of("370400 C-HLT-002 2020 T.T 4", "370481 C-HLT-002 2020 T.T 5", "370402 C-HLT-002 2020 T.T 6")),
    /** Kind 15: notes under the table. */
    NOTES(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "婴儿死亡率|4", "注：1.婴儿死亡率为监测数；2.“—”表示无此项。", "填表人：张三|2021年1月3日"),
            "loaded=1 rejected=0 {header=3, note=1, signature=2, title=1}",
            List.of(),
            List.of("370481 C-HLT-002 2020 T.T 4")),
    /** Kind 17: dates. */
    DATE_LIKE(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "城镇公共厕所男女厕位比例|3/2", "儿童之家数|1-10", "婴儿死亡率|2020.1"),
            "loaded=2 rejected=1 {header=5, title=1}",
            List.of("R010 B3", "R001 B4"),
            List.of("370481 W-ENV-004 2020 T.T 1.5", "370481 C-HLT-002 2020 T.T 2020.1")),
    /** Kind 19: file name. */
    FILE_NAME(
            () -> sheet("Sheet1", "监测表", "指标|数值", "婴儿死亡率|4").file("附件2：滕州市2020年妇儿监测表（最终版）(2)(1).xls"),
            "loaded=1 rejected=0 {header=3, title=1}",
            List.of(),
            List.of("370481 C-HLT-002 2020 T.T 4")),
    /** Kind 20: traditional and pinyin. */
    CONVERSION_NOISE(
            () -> sheet("Sheet1", "滕州市2020年", "指標|數值", "嬰兒死亡率|4", "新生儿死亡（wáng）率|2"),
            "loaded=1 rejected=0 {header=4, title=1, unknown_indicator=1}",
            List.of("R013 B4"),
            List.of("370481 C-HLT-002 2020 T.T 4")),
    /** Kind 21: former names, codes, zones. */
    FORMER_NAMES(
            () -> sheet("Sheet1", "2015年监测", "地区|婴儿死亡率", "兖州市|4", "370882|4", "高新区|5"),
            "loaded=2 rejected=0 {header=5, title=1, unknown_area=1}",
            List.of("R406 B3", "R014 B5"),
            List.of("370812 C-HLT-002 2015 T.T 4", "370812 C-HLT-002 2015 T.T 4")),
    /** Kind 22: several years in one cell, ranges. */
    SEVERAL_IN_ONE_CELL(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "产前检查率|96.5/97.1", "婴儿死亡率|4～5", "孕产妇系统管理率|≥95", "住院分娩率|100以上"),
            "loaded=2 rejected=2 {header=6, title=1}",
            List.of("R001 B3", "R001 B4", "R007 B5", "R007 B6"),
            List.of("370481 W-HLT-003 2020 T.T 95 ~", "370481 W-HLT-004 2020 T.T 100 ~")),
    /** Kind 23: renamed, extra, reordered rows. */
    ROWS_OF_THEIR_OWN(
            () -> sheet("Sheet1", "滕州市2020年", "指标|单位|代码|数值", "婴儿死亡率|‰|99|4", "本地特色指标数|个|100|7", "孕产妇死亡率|1/10万|1|9"),
            "loaded=2 rejected=0 {header=13, title=1, unknown_indicator=1}",
            List.of("R013 D4"),
            List.of("370481 C-HLT-002 2020 T.T 4", "370481 W-HLT-002 2020 T.T 9")),
    /** Kind 24: unit changed in the head. */
    OTHER_UNIT(
            () -> sheet("Sheet1", "滕州市2020年", "指标|单位|数值", "18岁以下儿童人口|万人|253000", "活产数|人|25.3"),
            "loaded=2 rejected=0 {header=7, title=1}",
            List.of("R010 C3"),
            List.of("370481 B-POP-003 2020 T.T 2530000000", "370481 B-HLT-001 2020 T.T 25.3")),
    /** Kind 25: cached rounding. */
    CACHED_ROUNDING(
            () -> sheet("Sheet1", "滕州市2020年", "指标|数值", "孕产妇系统管理率|27.923913043478262"),
            "loaded=1 rejected=0 {header=3, title=1}",
            List.of("R012 B3"),
            List.of("370481 W-HLT-003 2020 T.T 27.9239130435")),
    /** Kind 26: city units not in districts. */
    UNITS_OF_THE_CITY(
            () -> sheet("Sheet1", "2020年枣庄市", "县区|婴儿死亡率", "全市|4", "市属|3", "五区小计|4.2", "滕州市|5"),
            "loaded=2 rejected=0 {header=6, title=1, unknown_area=2}",
            List.of("R014 B4", "R014 B5"),
            List.of("370400 C-HLT-002 2020 T.T 4", "370481 C-HLT-002 2020 T.T 5")),
    /** Signs: signs. */
    SIGNS(
            () -> sheet(
                    "Sheet1",
                    "滕州市2020年",
                    "指标|数值",
                    "婴儿死亡率|—",
                    "新生儿死亡率|……",
                    "5岁以下儿童死亡率|/",
                    "孕产妇死亡率|*",
                    "产前检查率|无",
                    "住院分娩率|未统计",
                    "孕产妇系统管理率|N/A",
                    "18岁以下儿童人口|NULL",
                    "活产数|==",
                    "儿童之家数|xx",
                    "出生缺陷发生率|0*",
                    "低出生体重发生率|\\",
                    "7岁以下儿童健康管理率|（空）",
                    "3岁以下儿童系统管理率|0"),
            "loaded=14 rejected=0 {header=16, title=1}",
            List.of("R010 B13"),
            List.of(
                    "370481 C-HLT-002 2020 T.T NO_SUCH_ITEM",
                    "370481 C-HLT-001 2020 T.T BELOW_UNIT",
                    "370481 C-HLT-003 2020 T.T NOT_APPLICABLE",
                    "370481 W-HLT-002 2020 T.T SECRET",
                    "370481 W-HLT-005 2020 T.T NO_SUCH_ITEM",
                    "370481 W-HLT-004 2020 T.T NOT_REPORTED",
                    "370481 W-HLT-003 2020 T.T NOT_REPORTED",
                    "370481 B-POP-003 2020 T.T NOT_REPORTED",
                    "370481 B-HLT-001 2020 T.T REDACTED",
                    "370481 C-WEL-011 2020 T.T REDACTED",
                    "370481 C-HLT-005 2020 T.T NOT_REPORTED",
                    "370481 C-HLT-016 2020 T.T NOT_APPLICABLE",
                    "370481 C-HLT-015 2020 T.T NOT_REPORTED",
                    "370481 C-HLT-014 2020 T.T 0"));

    private final Supplier<Sheets> sheets;
    private final String account;
    private final List<String> findings;
    private final List<String> said;

    DirtSample(Supplier<Sheets> sheets, String account, List<String> findings, List<String> said) {
        this.sheets = sheets;
        this.account = account;
        this.findings = findings;
        this.said = said;
    }

    Sheets sheets() {
        return sheets.get();
    }

    String account() {
        return account;
    }

    /** Rule and cell of each finding. */
    List<String> findings() {
        return findings;
    }

    List<String> said() {
        return said;
    }
}
