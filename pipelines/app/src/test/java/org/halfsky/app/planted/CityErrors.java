package org.halfsky.app.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Errors that no report shows by itself: a city against its counties, a county against its neighbours and against other years. */
final class CityErrors {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Reports reports;
    private final Area city;
    private final List<Area> counties;
    private final List<Indicator> indicators;
    private final Set<IndicatorCode> used = new HashSet<>();
    private final List<Sown> sown = new ArrayList<>();

    CityErrors(Catalog catalog, Reports reports, Area city, List<Area> counties, Random dice) {
        this.reports = reports;
        this.city = city;
        this.counties = new ArrayList<>(counties);
        Collections.shuffle(this.counties, dice);
        this.indicators = new ArrayList<>(catalog.indicators());
        Collections.shuffle(indicators, dice);
    }

    /** Sows one of each rule; each county has one at most. */
    List<Sown> sow() {
        unlikeItsNeighbours(counties.get(0));
        writtenAsFractions(counties.get(1));
        withoutARequiredLine(counties.get(2));
        outsideItsParts(counties.get(3));
        notTheRateOfItsParts();
        meanOfRates();
        notTheSumOfItsParts();
        return sown;
    }

    private void unlikeItsNeighbours(Area county) {
        Indicator share = pick(each -> each.unit().equals("%") && isReported(each.code()));
        List<BigDecimal> values = inCounties(share.code());
        Collections.sort(values);
        BigDecimal middle = values.get(values.size() / 2);
        BigDecimal spread = values.get(values.size() - 1).subtract(values.get(0));
        BigDecimal away = spread.multiply(BigDecimal.valueOf(4)).add(BigDecimal.valueOf(15));
        say("R408", county, share, middle.add(away));
    }

    private void writtenAsFractions(Area county) {
        Set<IndicatorCode> shares = new HashSet<>();
        indicators.stream().filter(each -> each.unit().equals("%")).forEach(each -> shares.add(each.code()));
        reports.change(
                county,
                each -> each.year() == Province.LAST && each.value() != null && shares.contains(each.indicator()),
                each -> Reports.with(each, Objects.requireNonNull(each.value()).movePointLeft(2)));
        sown.add(new Sown("R004", county, "every percentage of the last year divided by 100"));
    }

    private void withoutARequiredLine(Area county) {
        Indicator count = pick(each -> each.aggregation() == Indicator.Aggregation.SUM && isReported(each.code()));
        reports.forget(county, count.code());
        sown.add(new Sown("R501", county, "without " + count.code()));
    }

    /** Its parts leave one numerator out, for a reason, so that nothing but the least and the greatest can be told. */
    private void outsideItsParts(Area county) {
        Indicator rate = pick(each -> isRateOfParts(each));
        List<BigDecimal> values = inCounties(rate.code());
        reports.leaveOut(county, Objects.requireNonNull(rate.numerator()));
        say("R403", city, rate, Collections.max(values).multiply(TWO).add(BigDecimal.TEN));
    }

    private void notTheRateOfItsParts() {
        Indicator rate = pick(each -> isRateOfParts(each) && inCity(each).compareTo(BigDecimal.ONE) > 0);
        say("R402", city, rate, inCity(rate).multiply(TWO));
    }

    private void meanOfRates() {
        Indicator rate = pick(each -> isRateOfParts(each) && hasUnequalParts(each) && isFar(mean(each), inCity(each)));
        say("R404", city, rate, mean(rate));
    }

    private void notTheSumOfItsParts() {
        Indicator count = pick(each -> each.aggregation() == Indicator.Aggregation.SUM
                && isReported(each.code())
                && inCity(each).compareTo(BigDecimal.TEN) > 0);
        say("R401", city, count, inCity(count).multiply(TWO));
    }

    private void say(String rule, Area area, Indicator indicator, BigDecimal value) {
        sown.add(new Sown(
                rule, area, "%s %s for %s".formatted(indicator.code(), value, reports.value(area, indicator.code()))));
        reports.say(area, indicator.code(), value);
    }

    /** An indicator of which, and of whose operands, nothing else was made an error. */
    private Indicator pick(Predicate<Indicator> fits) {
        Indicator chosen = indicators.stream()
                .filter(each -> named(each).noneMatch(used::contains))
                .filter(fits)
                .findFirst()
                .orElseThrow();
        named(chosen).forEach(used::add);
        return chosen;
    }

    private static Stream<IndicatorCode> named(Indicator each) {
        return Stream.of(each.code(), each.numerator(), each.denominator()).filter(Objects::nonNull);
    }

    private boolean isRateOfParts(Indicator each) {
        return each.aggregation() == Indicator.Aggregation.RATIO_OF_SUMS
                && each.hasOperands()
                && named(each).allMatch(this::isReported);
    }

    /** Whether the city and every county give a value. */
    private boolean isReported(IndicatorCode code) {
        return reports.value(city, code) != null && inCounties(code).size() == counties.size();
    }

    private boolean hasUnequalParts(Indicator rate) {
        List<BigDecimal> below = inCounties(Objects.requireNonNull(rate.denominator()));
        return Collections.max(below).compareTo(Collections.min(below).multiply(BigDecimal.valueOf(3))) > 0;
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.1")) > 0;
    }

    private BigDecimal mean(Indicator rate) {
        List<BigDecimal> values = inCounties(rate.code());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.size()), 4, RoundingMode.HALF_UP);
    }

    private BigDecimal inCity(Indicator indicator) {
        return Objects.requireNonNull(reports.value(city, indicator.code()));
    }

    private List<BigDecimal> inCounties(IndicatorCode code) {
        List<BigDecimal> values = new ArrayList<>();
        for (Area each : counties) {
            @Nullable BigDecimal value = reports.value(each, code);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
