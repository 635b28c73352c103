package org.halfsky.ingest.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Indicator.Aggregation;
import org.halfsky.model.catalog.Indicator.Course;
import org.halfsky.model.catalog.Indicator.Direction;
import org.halfsky.model.catalog.Indicator.Kind;

/** What a row of {@code indicator.csv} means. */
final class IndicatorRow {

    private IndicatorRow() {}

    static Indicator read(RowReader row) {
        BigDecimal min = row.optionalDecimal("valid_min");
        BigDecimal max = row.optionalDecimal("valid_max");
        if (min != null && max != null && max.compareTo(min) < 0) {
            row.wrong("valid_max", "%s is below valid_min %s".formatted(max.toPlainString(), min.toPlainString()));
        }
        return new Indicator(
                new IndicatorCode(orUnknown(row.required("indicator_code"))),
                row.required("name"),
                row.required("domain"),
                row.required("unit"),
                row.integer("decimals", 0, 6),
                row.word("direction", Direction.class),
                row.word("kind", Kind.class),
                row.optionalIndicator("numerator_code"),
                row.optionalIndicator("denominator_code"),
                multiplier(row),
                row.word("aggregation", Aggregation.class),
                row.text("course").isEmpty() ? Course.STEADY : row.word("course", Course.class),
                row.oneOf("sensitive", List.of("", "yes", "no")).equals("yes"),
                row.text("department"),
                row.list("aliases"),
                min,
                max,
                row.text("note"));
    }

    private static String orUnknown(String code) {
        return code.isEmpty() ? "?" : code;
    }

    private static BigDecimal multiplier(RowReader row) {
        BigDecimal multiplier = row.decimal("multiplier");
        if (multiplier.signum() <= 0) {
            row.wrong("multiplier", "%s is not more than 0".formatted(multiplier.toPlainString()));
        }
        return multiplier;
    }
}
