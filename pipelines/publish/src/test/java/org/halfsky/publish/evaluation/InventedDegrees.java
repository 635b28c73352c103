package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.model.release.SummaryRow;

/** Degrees of attainment that go with invented verdicts. */
final class InventedDegrees {

    private InventedDegrees() {}

    static List<ProgressRow> progress(List<AttainmentRow> rows) {
        return rows.stream()
                .filter(each -> each.endValue() != null && each.endYear() != null)
                .map(InventedDegrees::progress)
                .toList();
    }

    private static ProgressRow progress(AttainmentRow row) {
        int hundredths = 5000 + Math.floorMod(row.targetCode().hashCode(), 5000);
        return new ProgressRow(
                row.planCode(),
                row.targetCode(),
                Objects.requireNonNull(row.endYear()),
                Objects.requireNonNull(row.endValue()),
                row.baseValue(),
                row.targetValue(),
                BigDecimal.valueOf(hundredths, 2),
                hundredths % 3 == 0 ? null : BigDecimal.valueOf(hundredths - 5000, 2),
                new BigDecimal("0.2500000000"),
                new BigDecimal("-0.1250000000"),
                null,
                null,
                null,
                hundredths % 2 == 0 ? "improving" : "worsening",
                null,
                null);
    }

    static List<DomainScoreRow> domainScores(List<SummaryRow> rows) {
        return rows.stream()
                .map(each -> new DomainScoreRow(
                        each.planCode(),
                        each.domain(),
                        each.total(),
                        each.monitorable(),
                        each.rateAllPct(),
                        each.rateMonitorablePct(),
                        each.met(),
                        each.met() == 0 ? null : each.rateMonitorablePct()))
                .toList();
    }

    /** Every fifth target is one of a plan above, too, with a limit of its own. */
    static List<AboveRow> against(List<AttainmentRow> rows) {
        return rows.stream()
                .filter(each -> each.targetValue() != null && each.targetCode().endsWith("5"))
                .map(each -> new AboveRow(
                        each.targetCode(),
                        "CN-W-2011",
                        each.targetCode(),
                        Objects.requireNonNull(each.targetValue()).add(BigDecimal.ONE),
                        each.verdict(),
                        each.gap()))
                .toList();
    }
}
