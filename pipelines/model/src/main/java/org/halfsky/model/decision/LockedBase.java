package org.halfsky.model.decision;

import java.math.BigDecimal;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;

/**
 * 锁定基期值: what a plan starts from in one area, whatever is reported of the base year later. The newest such decision counts.
 *
 * @param plan  code of the plan
 * @param value in the unit of the indicator
 */
public record LockedBase(String plan, AreaCode area, IndicatorCode indicator, Breakdown breakdown, BigDecimal value)
        implements Ruling {

    static final String KIND = "locked_base";

    private static final int MOST_DIGITS_BEFORE_POINT = 18;
    private static final int MOST_DECIMALS = 10;

    public LockedBase {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.precision() - value.scale() > MOST_DIGITS_BEFORE_POINT || value.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("value %s: expected at most %d digits before and %d behind the point"
                    .formatted(value.toPlainString(), MOST_DIGITS_BEFORE_POINT, MOST_DECIMALS));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "plan", plan,
                "area", area.value(),
                "indicator", indicator.value(),
                "breakdown", breakdown.toString(),
                "value", value.toPlainString());
    }
}
