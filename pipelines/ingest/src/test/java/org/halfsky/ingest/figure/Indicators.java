package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;

/** Indicators that tests need: only the unit matters, and what follows from it. */
final class Indicators {
    private Indicators() {}

    static Indicator in(String unit) {
        return switch (unit) {
            case "%" -> of(unit, Indicator.Kind.RATIO, "100");
            case "‰" -> of(unit, Indicator.Kind.RATE, "1000");
            case "1/万" -> of(unit, Indicator.Kind.RATE, "10000");
            case "1/10万" -> of(unit, Indicator.Kind.RATE, "100000");
            case "比值", "百分点" -> of(unit, Indicator.Kind.RATIO, "1");
            case "岁", "年", "元/月", "分钟/日" -> of(unit, Indicator.Kind.MEAN, "1");
            default -> of(unit, Indicator.Kind.COUNT, "1");
        };
    }

    static Indicator of(String unit, Indicator.Kind kind, String multiplier) {
        return new Indicator(
                new IndicatorCode("C-HLT-001"),
                "某项指标",
                "健康",
                unit,
                2,
                Indicator.Direction.CONTEXT,
                kind,
                null,
                null,
                new BigDecimal(multiplier),
                Indicator.Aggregation.NOT_AGGREGATABLE,
                Indicator.Course.STEADY,
                false,
                "卫健委",
                List.of(),
                null,
                null,
                "");
    }
}
