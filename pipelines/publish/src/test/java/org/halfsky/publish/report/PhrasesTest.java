package org.halfsky.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "RATE,  1/10万, 2, 33.23, 15.07, 降低18.16个十万分点",
        "RATE,  ‰,      2, 10,    3.37,  降低6.63个千分点",
        "RATIO, %,      1, 71,    95,    提高24.0个百分点",
        "RATIO, %,      1, 71,    71.04, 基本持平",
        "RATIO, %,      1, 71,    71,    持平",
        "COUNT, 个,     0, 40,    50,    增长25.0%",
        "COUNT, 个,     0, 50,    40,    下降20.0%",
        "COUNT, 个,     0, 0,     40,    增加40个",
        "MEAN,  岁,     2, 77.37, 80.88, 提高3.51岁",
        "RATIO, 女=100, 1, 119.4, 109.8, 降低9.6",
    })
    void wordsAChangeAsABulletinDoes(
            Indicator.Kind kind, String unit, int decimals, BigDecimal from, BigDecimal to, String words) {
        assertThat(Phrases.movement(indicator(kind, unit, decimals), from, to)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1/10万, 2, 15.066, 15.07/10万",
        "‰,      2, 3.4,    3.40‰",
        "%,      1, 94.55,  94.6%",
        "女=100, 1, 109.8,  109.8",
        "岁,     2, 80.88,  80.88岁",
    })
    void putsTheUnitBehindAValue(String unit, int decimals, BigDecimal value, String words) {
        assertThat(Phrases.value(indicator(Indicator.Kind.RATE, unit, decimals), value))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "12, 十二", "20, 二十", "21, 二十一", "99, 九十九"})
    void numbersChapters(int number, String words) {
        assertThat(ChineseNumber.of(number)).isEqualTo(words);
    }

    private static Indicator indicator(Indicator.Kind kind, String unit, int decimals) {
        return new Indicator(
                new IndicatorCode("W-HLT-001"),
                "指标",
                "健康",
                unit,
                decimals,
                Indicator.Direction.HIGHER,
                kind,
                null,
                null,
                BigDecimal.ONE,
                Indicator.Aggregation.SUM,
                Indicator.Course.STEADY,
                false,
                "卫生健康部门",
                List.of(),
                null,
                null,
                "");
    }
}
