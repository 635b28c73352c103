package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Indicator.Aggregation;
import org.jspecify.annotations.Nullable;

/** Every figure of areas on one year's boundaries, an area after its parts. */
final class RollUp {

    private final Boundary boundary;
    private final Catalog catalog;
    private final Predicate<IndicatorCode> isNeeded;
    private final BigDecimal minCoveragePct;
    private final List<Rate> rates;
    private final YearTable<Figure> figures = new YearTable<>();

    RollUp(Boundary boundary, Catalog catalog, Predicate<IndicatorCode> isNeeded, BigDecimal minCoveragePct) {
        this.boundary = boundary;
        this.catalog = catalog;
        this.isNeeded = isNeeded;
        this.minCoveragePct = minCoveragePct;
        this.rates = catalog.indicators().stream()
                .filter(RollUp::isRate)
                .filter(each -> isNeeded.test(each.code()))
                .map(each ->
                        new Rate(each.code(), each.multiplier(), count(each.numerator()), count(each.denominator())))
                .toList();
    }

    YearTable<Figure> figures() {
        return figures;
    }

    /** Works the areas out, the lowest level first. The parts of each are among them or were worked out before. */
    void add(Collection<AreaCode> areas, YearTable<BigDecimal> observations, int firstYear) {
        OwnReports reports = new OwnReports(boundary, observations);
        areas.stream()
                .sorted((one, other) -> boundary.area(other)
                        .level()
                        .compareTo(boundary.area(one).level()))
                .forEach(each -> add(each, reports, firstYear));
    }

    private void add(AreaCode area, OwnReports reports, int firstYear) {
        Map<Integer, List<Part>> parts = new TreeMap<>();
        for (int year = firstYear; year <= boundary.year(); year++) {
            parts.put(year, boundary.parts(area, year));
        }
        CountRollUp counts = new CountRollUp(reports, figures, minCoveragePct);
        RateRollUp ratios = new RateRollUp(reports, boundary, figures, minCoveragePct);
        Set<Measured> reported = reports.measured(area);
        for (Measured each : countsToWorkOut(reported, parts)) {
            parts.forEach((year, then) -> put(area, each, year, counts.of(area, each, year, then)));
        }
        Set<String> breakdowns = breakdowns(area, reported);
        for (Rate rate : rates) {
            breakdowns.forEach(breakdown -> parts.forEach((year, then) -> put(
                    area, new Measured(rate.code(), breakdown), year, ratios.of(area, rate, breakdown, year, then))));
        }
        for (Measured each : reported) {
            if (isOwnOnly(each.indicator())) {
                parts.keySet().forEach(year -> put(area, each, year, ownOnly(reports.of(area, each, year))));
            }
        }
    }

    private static @Nullable Figure ownOnly(@Nullable BigDecimal own) {
        return own == null ? null : Figure.ofReport(own);
    }

    private void put(AreaCode area, Measured measured, int year, @Nullable Figure figure) {
        if (figure != null) {
            figures.put(area, measured, year, figure);
        }
    }

    private Set<Measured> countsToWorkOut(Set<Measured> reported, Map<Integer, List<Part>> parts) {
        Set<Measured> counts = new HashSet<>(reported);
        Set<Part> all = new HashSet<>();
        parts.values().forEach(all::addAll);
        all.forEach(part -> counts.addAll(figures.measured(part.area())));
        counts.removeIf(each -> !isCount(each.indicator()) || !isNeeded.test(each.indicator()));
        return counts;
    }

    /** Those in which the area has an operand or reported anything. */
    private Set<String> breakdowns(AreaCode area, Set<Measured> reported) {
        Set<String> breakdowns = new HashSet<>();
        reported.forEach(each -> breakdowns.add(each.breakdown()));
        figures.measured(area).forEach(each -> breakdowns.add(each.breakdown()));
        return breakdowns;
    }

    private @Nullable IndicatorCode count(@Nullable IndicatorCode operand) {
        return operand != null && isCount(operand) ? operand : null;
    }

    private boolean isCount(IndicatorCode code) {
        return catalog.indicator(code)
                .filter(each -> each.aggregation() == Aggregation.SUM)
                .isPresent();
    }

    private static boolean isRate(Indicator indicator) {
        return indicator.aggregation() == Aggregation.RATIO_OF_SUMS && indicator.hasOperands();
    }

    private boolean isOwnOnly(IndicatorCode code) {
        return isNeeded.test(code)
                && catalog.indicator(code)
                        .filter(each -> each.aggregation() != Aggregation.SUM && !isRate(each))
                        .isPresent();
    }
}
