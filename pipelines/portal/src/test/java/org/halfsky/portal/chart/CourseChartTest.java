package org.halfsky.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseChartTest {

    @Test
    void yearsWithoutAValueLeaveAGap() {
        String svg = chart(Map.of(2010, "1", 2011, "2", 2014, "3"), null).svg();

        assertThat(svg.split("<polyline", -1)).hasSize(3);
        assertThat(svg.split("<circle", -1)).hasSize(4);
    }

    @Test
    void theTargetIsALineWithItsNumber() {
        assertThat(chart(Map.of(2010, "14.78"), "13").svg()).contains("目标 13", "stroke-dasharray");
        assertThat(chart(Map.of(2010, "14.78"), null).svg()).doesNotContain("目标");
    }

    @Test
    void textBecomesNoMarkup() {
        TreeMap<Integer, BigDecimal> values = new TreeMap<>(Map.of(2010, BigDecimal.ONE));

        String svg = new CourseChart("\"><script>", "<b>", values, null).svg();

        assertThat(svg).doesNotContain("<script>", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void theScaleIsRoundAndHoldsEveryValue() {
        Scale scale = Scale.around(List.of(new BigDecimal("6.55"), new BigDecimal("14.78"), new BigDecimal("13")));

        assertThat(scale.least()).isEqualByComparingTo("5");
        assertThat(scale.greatest()).isEqualByComparingTo("15");
        assertThat(scale.steps()).allMatch(each -> each.remainder(scale.step()).signum() == 0);
        assertThat(scale.share(new BigDecimal("6.55"))).isBetween(0.0, 1.0);
    }

    @Test
    void oneValueAndNoneButZeroHaveAScale() {
        for (String each : List.of("0", "100", "-3", "0.0001", "123456789")) {
            Scale scale = Scale.around(List.of(new BigDecimal(each)));
            assertThat(scale.greatest()).isGreaterThan(scale.least());
            assertThat(scale.share(new BigDecimal(each))).isBetween(0.0, 1.0);
        }
    }

    private static CourseChart chart(Map<Integer, String> values, @Nullable String target) {
        TreeMap<Integer, BigDecimal> numbers = new TreeMap<>();
        values.forEach((year, value) -> numbers.put(year, new BigDecimal(value)));
        return new CourseChart("title", "‰", numbers, target == null ? null : new BigDecimal(target));
    }
}
