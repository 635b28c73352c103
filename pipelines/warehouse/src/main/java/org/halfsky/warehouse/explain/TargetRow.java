package org.halfsky.warehouse.explain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.halfsky.model.explanation.TargetUse;
import org.halfsky.model.release.AttainmentRow;
import org.jspecify.annotations.Nullable;

/**
 * A target of an evaluated plan.
 *
 * @param indicator that measures it; {@code null} where none does
 * @param limit     as the catalog writes it
 */
record TargetRow(
        String plan,
        String target,
        String title,
        int baseYear,
        int endYear,
        @Nullable String indicator,
        String statement,
        String limit,
        String comparison) {

    static TargetRow read(ResultSet row) throws SQLException {
        String lower = number(row.getBigDecimal("value_numerator"), row.getBigDecimal("value_denominator"));
        String upper = number(row.getBigDecimal("value2_numerator"), row.getBigDecimal("value2_denominator"));
        return new TargetRow(
                row.getString("plan_code"),
                row.getString("target_code"),
                row.getString("plan_title"),
                row.getInt("base_year"),
                row.getInt("end_year"),
                row.getString("indicator_code"),
                row.getString("statement"),
                upper.isEmpty() ? lower : lower + "～" + upper,
                row.getString("comparison"));
    }

    boolean isOf(AttainmentRow row) {
        return plan.equals(row.planCode()) && target.equals(row.targetCode());
    }

    TargetUse use(AttainmentRow row) {
        return new TargetUse(row, title, baseYear, endYear, statement, limit, comparison);
    }

    private static String number(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null) {
            return "";
        }
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? plain(numerator)
                : plain(numerator) + "/" + plain(denominator);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
