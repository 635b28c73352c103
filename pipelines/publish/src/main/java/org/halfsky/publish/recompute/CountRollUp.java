package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** A count of an area: its own report, else the sum over its direct parts where enough of them have a value. */
final class CountRollUp {

    private final OwnReports reports;
    private final YearTable<Figure> figures;
    private final BigDecimal minCoveragePct;

    CountRollUp(OwnReports reports, YearTable<Figure> figures, BigDecimal minCoveragePct) {
        this.reports = reports;
        this.figures = figures;
        this.minCoveragePct = minCoveragePct;
    }

    /**
     * The figure; {@code null} where nobody gave anything.
     *
     * @param parts of the area in that year, worked out before
     */
    @Nullable
    Figure of(AreaCode area, Measured measured, int year, List<Part> parts) {
        BigDecimal own = reports.of(area, measured, year);
        PartsSum sum = parts.isEmpty() ? reports.ofMerged(area, measured, year) : ofParts(parts, measured, year);
        if (sum.isEmpty()) {
            return own == null ? null : Figure.ofReport(own);
        }
        boolean isEnough =
                parts.isEmpty() ? sum.given() == sum.all() : Percent.reaches(sum.given(), sum.all(), minCoveragePct);
        @Nullable BigDecimal standing = isEnough ? sum.total() : null;
        return new Figure(
                own == null ? standing : own, own, sum.total(), null, null, Percent.of(sum.given(), sum.all()));
    }

    private PartsSum ofParts(List<Part> parts, Measured measured, int year) {
        PartsSum sum = PartsSum.ofNone(parts.size());
        for (Part part : parts) {
            sum = sum.plus(value(part, measured, year), parts.size());
        }
        return sum;
    }

    private @Nullable BigDecimal value(Part part, Measured measured, int year) {
        if (part.isPast()) {
            return reports.ofPast(part.area(), measured, year);
        }
        Figure figure = figures.get(part.area(), measured, year);
        return figure == null ? null : figure.value();
    }
}
