package org.halfsky.warehouse.evaluate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.halfsky.model.catalog.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation by a second path: plain Java on exact fractions, an area and a year at a time. It knows one count of cases {@code n}, one of people
 * {@code d}, the rate 100 × n ÷ d named {@code r}, and areas whose boundaries never changed.
 */
final class SecondPath {

    private static final int BASE = 2010;
    private static final int END = 2020;
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Map<String, BigDecimal> reports = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    void report(String area, String indicator, int year, BigDecimal value) {
        reports.put(area + indicator + year, value);
    }

    void parts(String area, List<String> below) {
        parts.put(area, below);
    }

    /** Own report, else what the parts add up to where 95 % of them gave it. */
    Optional<Ratio> count(String area, String indicator, int year) {
        BigDecimal own = reports.get(area + indicator + year);
        if (own != null) {
            return Optional.of(Ratio.of(own));
        }
        List<String> below = parts.getOrDefault(area, List.of());
        List<Ratio> given = below.stream()
                .flatMap(part -> count(part, indicator, year).stream())
                .toList();
        return given.isEmpty() || given.size() * 100 < 95 * below.size()
                ? Optional.empty()
                : Optional.of(given.stream().reduce(Ratio.of(0), Ratio::plus));
    }

    Optional<Ratio> rate(String area, int year) {
        BigDecimal own = reports.get(area + "r" + year);
        return own == null ? computedRate(area, year) : Optional.of(Ratio.of(own));
    }

    private Optional<Ratio> computedRate(String area, int year) {
        List<String> below = parts.getOrDefault(area, List.of(area));
        List<String> giving = below.stream()
                .filter(part -> count(part, "n", year).isPresent()
                        && count(part, "d", year).isPresent())
                .toList();
        if (giving.isEmpty() || giving.size() * 100 < 95 * below.size()) {
            return Optional.empty();
        }
        Ratio people = sum(giving, "d", year);
        return people.numerator().signum() == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.times(sum(giving, "n", year)).over(people));
    }

    private Ratio sum(List<String> areas, String indicator, int year) {
        return areas.stream()
                .map(area -> count(area, indicator, year).orElseThrow())
                .reduce(Ratio.of(0), Ratio::plus);
    }

    /** Verdict, first year met, year judged: {@code met_early 2013 2020}. */
    String verdict(String area, Promise promise) {
        NavigableMap<Integer, Ratio> values = new TreeMap<>();
        for (int year = BASE; year <= END; year++) {
            int then = year;
            rate(area, year).ifPresent(value -> values.put(then, value));
        }
        Ratio base = values.get(BASE);
        if (base == null && promise.comparison().equals("base")) {
            return "not_monitorable - " + judgedYear(values);
        }
        Map.Entry<Integer, Ratio> judged = values.lastEntry();
        if (judged == null || judged.getKey() < END - 2) {
            return "missing - -";
        }
        if (!satisfies(promise, judged.getValue(), base)) {
            return (isNear(promise, judged.getValue(), base) ? "nearly_met" : "not_met") + " - " + judged.getKey();
        }
        int first = judged.getKey();
        for (Map.Entry<Integer, Ratio> each : values.descendingMap().entrySet()) {
            if (each.getKey() == BASE || !satisfies(promise, each.getValue(), base)) {
                break;
            }
            first = each.getKey();
        }
        return (first < judged.getKey() ? "met_early " : "met ") + first + " " + judged.getKey();
    }

    private static String judgedYear(NavigableMap<Integer, Ratio> values) {
        return values.isEmpty() || values.lastKey() < END - 2
                ? "-"
                : values.lastKey().toString();
    }

    private static boolean satisfies(Promise promise, Ratio value, @Nullable Ratio base) {
        return switch (promise.type()) {
            case "above_base" -> value.compareTo(known(base)) > 0 || isHeld(value, base, HUNDRED);
            case "below_base" -> value.compareTo(known(base)) < 0 || isHeld(value, base, Ratio.of(0));
            case "between" ->
                value.compareTo(ratio(promise.value())) >= 0 && value.compareTo(ratio(promise.value2())) <= 0;
            case "at_most", "reduce_by_pct_from_base" -> value.compareTo(limit(promise, base)) <= 0;
            default -> value.compareTo(limit(promise, base)) >= 0;
        };
    }

    private static boolean isHeld(Ratio value, @Nullable Ratio base, Ratio best) {
        return value.compareTo(best) == 0 && known(base).compareTo(best) == 0;
    }

    private static boolean isNear(Promise promise, Ratio value, @Nullable Ratio base) {
        return switch (promise.type()) {
            case "above_base", "below_base", "complete_100" -> false;
            case "between" ->
                isWithinOnePercent(
                        value, ratio(value.compareTo(ratio(promise.value())) < 0 ? promise.value() : promise.value2()));
            default -> isWithinOnePercent(value, limit(promise, base));
        };
    }

    private static boolean isWithinOnePercent(Ratio value, Ratio bound) {
        return value.minus(bound).abs().times(HUNDRED).compareTo(bound.abs()) <= 0;
    }

    private static Ratio limit(Promise promise, @Nullable Ratio base) {
        return switch (promise.type()) {
            case "complete_100" -> HUNDRED;
            case "reduce_by_pct_from_base" ->
                known(base).times(HUNDRED.minus(ratio(promise.value()))).over(HUNDRED);
            case "increase_by_pp_from_base" -> known(base).plus(ratio(promise.value()));
            default -> ratio(promise.value());
        };
    }

    private static Ratio ratio(@Nullable Fraction fraction) {
        if (fraction == null) {
            throw new IllegalArgumentException("a number is expected");
        }
        return Ratio.of(fraction.numerator()).over(Ratio.of(fraction.denominator()));
    }

    private static Ratio known(@Nullable Ratio base) {
        if (base == null) {
            throw new IllegalArgumentException("a base value is expected");
        }
        return base;
    }
}
