package org.halfsky.ingest.catalog;

import java.math.BigDecimal;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;

/**
 * What a row of {@code target.csv} means. A breakdown or comparison in words that the evaluation does not know is no fault: the
 * target is then not monitorable. So is one without a number.
 */
final class TargetRow {

    private static final String OTHER_INDICATOR = "indicator:";

    private TargetRow() {}

    static Target read(RowReader row) {
        row.refer("plan_code", CatalogFile.PLAN, row.text("plan_code"));
        Fraction value = row.optionalFraction("value");
        Fraction value2 = row.optionalFraction("value2");
        if (value != null && value2 != null && isBelow(value2, value)) {
            row.wrong("value2", "%s is below value %s".formatted(value2, value));
        }
        return new Target(
                row.required("target_code"),
                row.text("plan_code"),
                row.required("domain"),
                row.text("goal_no"),
                row.optionalIndicator("indicator_code"),
                row.text("breakdown"),
                row.required("statement"),
                row.word("target_type", TargetType.class),
                value,
                value2,
                row.text("unit"),
                comparison(row),
                row.text("note"));
    }

    private static boolean isBelow(Fraction one, Fraction other) {
        BigDecimal left = one.numerator().multiply(other.denominator());
        return left.compareTo(other.numerator().multiply(one.denominator())) < 0;
    }

    private static String comparison(RowReader row) {
        String text = row.text("comparison");
        if (text.startsWith(OTHER_INDICATOR)) {
            row.refer("comparison", CatalogFile.INDICATOR, text.substring(OTHER_INDICATOR.length()));
        }
        return text;
    }
}
