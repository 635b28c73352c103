package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** A rate of an area: its own report, else multiplier × Σ numerator ÷ Σ denominator over its direct parts, or over itself where it has none. */
final class RateRollUp {

    private final OwnReports reports;
    private final Boundary boundary;
    private final YearTable<Figure> figures;
    private final BigDecimal minCoveragePct;

    RateRollUp(OwnReports reports, Boundary boundary, YearTable<Figure> figures, BigDecimal minCoveragePct) {
        this.reports = reports;
        this.boundary = boundary;
        this.figures = figures;
        this.minCoveragePct = minCoveragePct;
    }

    /**
     * The figure; {@code null} where nobody gave anything. The counts of the area and of its parts must be known.
     *
     * @param parts of the area in that year
     */
    @Nullable
    Figure of(AreaCode area, Rate rate, String breakdown, int year, List<Part> parts) {
        @Nullable Measured above = measured(rate.numerator(), breakdown);
        @Nullable Measured below = measured(rate.denominator(), breakdown);
        boolean hasParts = boundary.hasParts(area);
        Operands operands = hasParts ? ofParts(parts, above, below, year) : ofItself(area, above, below, year);
        BigDecimal own = reports.of(area, new Measured(rate.code(), breakdown), year);
        @Nullable BigDecimal coverage = operands.given() == 0 ? null : Percent.of(operands.given(), operands.all());
        if (own == null && coverage == null) {
            return null;
        }
        @Nullable BigDecimal computed = operands.rate(rate.multiplier());
        if (own != null) {
            return new Figure(own, own, computed, reported(area, above, year), reported(area, below, year), coverage);
        }
        boolean isEnough = !hasParts || Percent.reaches(operands.given(), operands.all(), minCoveragePct);
        return new Figure(
                isEnough ? computed : null, null, computed, operands.numerator(), operands.denominator(), coverage);
    }

    private Operands ofParts(List<Part> parts, @Nullable Measured above, @Nullable Measured below, int year) {
        Operands sum = new Operands(null, null, 0, parts.size());
        for (Part part : parts) {
            BigDecimal numerator = value(part, above, year);
            BigDecimal denominator = value(part, below, year);
            if (numerator != null && denominator != null) {
                sum = sum.plus(numerator, denominator);
            }
        }
        return sum;
    }

    private Operands ofItself(AreaCode area, @Nullable Measured above, @Nullable Measured below, int year) {
        BigDecimal numerator = value(area, above, year);
        BigDecimal denominator = value(area, below, year);
        return new Operands(numerator, denominator, numerator == null || denominator == null ? 0 : 1, 1);
    }

    private @Nullable BigDecimal value(Part part, @Nullable Measured measured, int year) {
        if (part.isPast()) {
            return measured == null ? null : reports.ofPast(part.area(), measured, year);
        }
        return value(part.area(), measured, year);
    }

    private @Nullable BigDecimal value(AreaCode area, @Nullable Measured measured, int year) {
        Figure figure = measured == null ? null : figures.get(area, measured, year);
        return figure == null ? null : figure.value();
    }

    private @Nullable BigDecimal reported(AreaCode area, @Nullable Measured measured, int year) {
        Figure figure = measured == null ? null : figures.get(area, measured, year);
        return figure == null ? null : figure.reported();
    }

    private static @Nullable Measured measured(@Nullable IndicatorCode operand, String breakdown) {
        return operand == null ? null : new Measured(operand, breakdown);
    }
}
