package org.halfsky.app.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Observation;
import org.halfsky.model.catalog.Area;
import org.jspecify.annotations.Nullable;

/** What each area reports, and what is changed in it. A changed figure stands in column F. */
final class Reports {

    private final Map<Area, List<Observation>> reports = new LinkedHashMap<>();

    /** What the area says, instead of what it said. */
    void put(Area area, List<Observation> report) {
        reports.put(area, new ArrayList<>(report));
    }

    Reports copy() {
        Reports copy = new Reports();
        reports.forEach(copy::put);
        return copy;
    }

    Set<Area> areas() {
        return Set.copyOf(reports.keySet());
    }

    List<Observation> of(Area area) {
        return List.copyOf(reports.getOrDefault(area, List.of()));
    }

    /** The total of the last year; null where the area gives none. */
    @Nullable
    BigDecimal value(Area area, IndicatorCode indicator) {
        return of(area).stream()
                .filter(each -> isAbout(each, indicator))
                .flatMap(each -> Stream.ofNullable(each.value()))
                .findFirst()
                .orElse(null);
    }

    /** Changes the total of the last year. */
    void say(Area area, IndicatorCode indicator, BigDecimal value) {
        change(area, each -> isAbout(each, indicator), each -> with(each, value));
    }

    /** Gives a reason in the place of the total of the last year. */
    void leaveOut(Area area, IndicatorCode indicator) {
        change(area, each -> isAbout(each, indicator), each -> with(each, null));
    }

    /** Says nothing at all of an indicator in the last year. */
    void forget(Area area, IndicatorCode indicator) {
        reports.getOrDefault(area, List.of())
                .removeIf(each -> each.indicator().equals(indicator) && each.year() == Province.LAST);
    }

    void change(Area area, Predicate<Observation> which, UnaryOperator<Observation> how) {
        reports.getOrDefault(area, List.of()).replaceAll(each -> which.test(each) ? how.apply(each) : each);
    }

    private static boolean isAbout(Observation each, IndicatorCode indicator) {
        return each.indicator().equals(indicator)
                && each.year() == Province.LAST
                && each.breakdown().equals(Breakdown.TOTAL);
    }

    /** The same statement of another value, or of none for a reason. */
    static Observation with(Observation each, @Nullable BigDecimal value) {
        return new Observation(
                each.area(),
                each.indicator(),
                each.year(),
                each.breakdown(),
                value,
                value == null ? MissingReason.NO_SUCH_ITEM : null,
                false,
                value == null ? 0 : Math.max(0, value.scale()),
                value == null ? "—" : value.toPlainString(),
                each.statement(),
                new CellRef(each.source().sheet(), each.source().cell().replace('D', 'F')));
    }
}
