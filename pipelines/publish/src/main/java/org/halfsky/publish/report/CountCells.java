package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.release.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A row that counts targets: total, monitorable, each verdict, both rates with numerator and denominator. */
final class CountCells {

    private CountCells() {}

    static List<String> of(String label, SummaryRow row, EvaluationSettings settings) {
        return List.of(
                label,
                String.valueOf(row.total()),
                String.valueOf(row.monitorable()),
                String.valueOf(row.met()),
                String.valueOf(row.metEarly()),
                String.valueOf(row.nearlyMet()),
                String.valueOf(row.notMet()),
                String.valueOf(row.missing()),
                String.valueOf(row.notMonitorable()),
                rate(row.rateMonitorablePct(), row.met(settings), row.monitorable()),
                rate(row.rateAllPct(), row.metOfAll(settings), row.total()));
    }

    private static String rate(@Nullable BigDecimal rate, int part, int whole) {
        return rate == null
                ? ReportTable.NOTHING
                : "%s%%\n%d/%d".formatted(rate.setScale(1, RoundingMode.HALF_UP).toPlainString(), part, whole);
    }
}
