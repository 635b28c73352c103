package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.evaluation.Wording;

/** Figures as a bulletin words them: 15.07/10万, 提高5.2个百分点, 增长12.3%. Never a percentage for a difference of two percentages. */
final class Phrases {

    private static final Map<String, String> UNITS_BEHIND_A_VALUE =
            Map.of("1/10万", "/10万", "1/万", "/万", "女=100", "", "比值", "", "百分点", "个百分点");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Phrases() {}

    /** The value rounded to the indicator's decimals, with its unit. */
    static String value(Indicator indicator, BigDecimal value) {
        return rounded(value, indicator.decimals())
                + UNITS_BEHIND_A_VALUE.getOrDefault(indicator.unit(), indicator.unit());
    }

    /** How far apart two values of the indicator are, without a sign. */
    static String distance(Indicator indicator, BigDecimal difference) {
        return rounded(difference.abs(), indicator.decimals()) + Wording.unitOfDifference(indicator.unit());
    }

    /** 提高…, 降低… in the unit of the difference; counts 增长…%, 下降…%; 持平 where nothing of it shows. */
    static String movement(Indicator indicator, BigDecimal from, BigDecimal to) {
        BigDecimal change = to.subtract(from);
        if (change.setScale(indicator.decimals(), RoundingMode.HALF_UP).signum() == 0) {
            return change.signum() == 0 ? "持平" : "基本持平";
        }
        if (indicator.kind() == Indicator.Kind.COUNT) {
            return from.signum() > 0
                    ? (change.signum() > 0 ? "增长" : "下降") + percent(change.abs(), from)
                    : (change.signum() > 0 ? "增加" : "减少") + distance(indicator, change);
        }
        return (change.signum() > 0 ? "提高" : "降低") + distance(indicator, change);
    }

    /** {@code 85.7%}: a part of a whole, to one decimal. */
    static String percent(BigDecimal part, BigDecimal whole) {
        return rounded(HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL64), 1) + "%";
    }

    static String percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
