package org.halfsky.publish.invented;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Indicator.Aggregation;
import org.halfsky.model.catalog.Indicator.Direction;
import org.halfsky.model.catalog.Indicator.Kind;
import org.jspecify.annotations.Nullable;

/** A province with one city, two districts and a county that became a district in 2016; the indicators of births and deaths. */
final class SmallCatalog {

    static final AreaCode PROVINCE = new AreaCode("370000");
    static final AreaCode CITY = new AreaCode("370500");
    static final AreaCode DISTRICT = new AreaCode("370502");
    static final AreaCode COUNTY_BEFORE = new AreaCode("370521");
    static final AreaCode DISTRICT_SINCE = new AreaCode("370505");

    private static final String LINES = """
            W-HLT-002 T.T 孕产妇死亡率
            W-HLT-002 T.R 其中：农村
            B-HLT-002 T.T 孕产妇死亡人数
            C-HLT-002 T.T 婴儿死亡率
            B-HLT-003 T.T 婴儿死亡数
            C-HLT-003 T.T 5岁以下儿童死亡率
            B-HLT-004 T.T 5岁以下儿童死亡数
            B-HLT-001 T.T 活产数
            B-HLT-001 T.U 其中：城市
            B-HLT-001 T.R 其中：农村
            B-POP-009 T.T 出生人口数
            B-POP-001 T.T 年末常住人口
            """;

    private SmallCatalog() {}

    static Catalog get() {
        return new Catalog(
                "0".repeat(64), areas(), List.of(), indicators(), List.of(), List.of(), List.of(), lines(), List.of());
    }

    private static List<Area> areas() {
        return List.of(
                area(AreaCode.NATION, "全国", AreaLevel.NATION, null, 1949, null),
                area(PROVINCE, "山东省", AreaLevel.PROVINCE, AreaCode.NATION, 1981, null),
                area(CITY, "东营市", AreaLevel.PREFECTURE, PROVINCE, 1982, null),
                area(DISTRICT, "东营区", AreaLevel.COUNTY, CITY, 1983, null),
                area(COUNTY_BEFORE, "垦利县", AreaLevel.COUNTY, CITY, 1982, 2015, DISTRICT_SINCE),
                area(DISTRICT_SINCE, "垦利区", AreaLevel.COUNTY, CITY, 2016, null));
    }

    private static Area area(
            AreaCode code,
            String name,
            AreaLevel level,
            @Nullable AreaCode parent,
            int from,
            @Nullable Integer to,
            AreaCode... successors) {
        return new Area(code, name, level, "", parent, from, to, List.of(successors));
    }

    private static List<Indicator> indicators() {
        return List.of(
                count("B-POP-001", "年末常住人口", "万人", 2),
                count("B-POP-009", "出生人口数", "人", 0),
                count("B-HLT-001", "活产数", "人", 0),
                count("B-HLT-002", "孕产妇死亡人数", "人", 0),
                count("B-HLT-003", "婴儿死亡数", "人", 0),
                count("B-HLT-004", "5岁以下儿童死亡数", "人", 0),
                rate("W-HLT-002", "孕产妇死亡率", "1/10万", "B-HLT-002", "100000"),
                rate("C-HLT-002", "婴儿死亡率", "‰", "B-HLT-003", "1000"),
                rate("C-HLT-003", "5岁以下儿童死亡率", "‰", "B-HLT-004", "1000"));
    }

    private static Indicator count(String code, String name, String unit, int decimals) {
        return indicator(code, name, unit, decimals, Kind.COUNT, null, "1");
    }

    private static Indicator rate(String code, String name, String unit, String numerator, String multiplier) {
        return indicator(code, name, unit, 2, Kind.RATE, new IndicatorCode(numerator), multiplier);
    }

    private static Indicator indicator(
            String code,
            String name,
            String unit,
            int decimals,
            Kind kind,
            @Nullable IndicatorCode numerator,
            String multiplier) {
        return new Indicator(
                new IndicatorCode(code),
                name,
                "健康",
                unit,
                decimals,
                Direction.CONTEXT,
                kind,
                numerator,
                numerator == null ? null : new IndicatorCode("B-HLT-001"),
                new BigDecimal(multiplier),
                numerator == null ? Aggregation.SUM : Aggregation.RATIO_OF_SUMS,
                Indicator.Course.STEADY,
                false,
                "",
                List.of(),
                null,
                null,
                "");
    }

    private static List<FormLine> lines() {
        List<String[]> texts = LINES.lines().map(each -> each.split(" ", 3)).toList();
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(position -> Stream.of(line(position + 1, texts.get(position))))
                .toList();
    }

    private static FormLine line(int order, String[] text) {
        Set<AreaLevel> all = EnumSet.allOf(AreaLevel.class);
        return new FormLine(
                "FE1",
                "妇女儿童发展规划统计监测表",
                order <= 3 ? "妇女" : "儿童",
                order,
                "%02d".formatted(order),
                "一、健康",
                text[2],
                new IndicatorCode(text[0]),
                Breakdown.parse(text[1]),
                all);
    }
}
