package org.halfsky.portal.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.release.CompletenessRow;
import org.jspecify.annotations.Nullable;

/**
 * Several areas of one year together, counted in forms, the last two in areas.
 *
 * @param expected forms owed
 * @param late     missing forms whose due day has passed
 */
record Tally(int year, int expected, int received, int missing, int late, long lateAreas, long inCorrection) {

    static Tally of(int year, List<CompletenessRow> rows) {
        return new Tally(
                year,
                rows.stream().mapToInt(CompletenessRow::expected).sum(),
                rows.stream().mapToInt(CompletenessRow::received).sum(),
                rows.stream().mapToInt(CompletenessRow::missing).sum(),
                rows.stream().mapToInt(CompletenessRow::late).sum(),
                rows.stream().filter(each -> each.late() > 0).count(),
                rows.stream()
                        .filter(each -> each.status() == ReportingStatus.IN_CORRECTION)
                        .count());
    }

    /** Share of the forms owed that are there; {@code null} where none is owed. */
    public @Nullable BigDecimal receivedPct() {
        return expected == 0
                ? null
                : BigDecimal.valueOf(received)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(expected), 1, RoundingMode.DOWN); // never 100 while one is missing
    }
}
