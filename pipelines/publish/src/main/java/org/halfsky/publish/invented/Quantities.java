package org.halfsky.publish.invented;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Every count of the catalog in an order in which each follows only from earlier ones, and the rates that two of them make. */
final class Quantities {

    private static final Path USUAL_COUNT = new Path(100_000, 40, 55, 0.15, 0.01);
    private static final Path USUAL_WHOLE = new Path(1000, 20, 22, 0.10, 0.01);
    private static final Path USUAL_SHARE = new Path(1000, 700, 860, 0.08, 0.005);

    private final Catalog catalog;
    private final LevelTable table = LevelTable.read();
    private final List<Quantity> inOrder = new ArrayList<>();
    private final Map<IndicatorCode, Quantity> byCode = new HashMap<>();
    private final Map<IndicatorCode, Indicator> rateOfNumerator = new HashMap<>();
    private final Map<IndicatorCode, List<Indicator>> ratesByOperand = new HashMap<>();

    Quantities(Catalog catalog) {
        this.catalog = catalog;
        catalog.indicators().stream().filter(Indicator::hasOperands).forEach(this::noteRate);
        catalog.indicators().stream()
                .filter(each -> each.kind() == Indicator.Kind.COUNT)
                .forEach(this::add);
    }

    private void noteRate(Indicator rate) {
        IndicatorCode numerator = Objects.requireNonNull(rate.numerator());
        IndicatorCode denominator = Objects.requireNonNull(rate.denominator());
        rateOfNumerator.putIfAbsent(numerator, rate);
        ratesByOperand.computeIfAbsent(numerator, code -> new ArrayList<>()).add(rate);
        ratesByOperand.computeIfAbsent(denominator, code -> new ArrayList<>()).add(rate);
    }

    List<Quantity> inOrder() {
        return inOrder;
    }

    @Nullable
    Quantity of(IndicatorCode code) {
        return byCode.get(code);
    }

    LevelTable table() {
        return table;
    }

    /** The rates whose operands are both there once that count is: those it completes. */
    List<Rate> completedBy(Quantity count) {
        return ratesByOperand.getOrDefault(count.indicator().code(), List.of()).stream()
                .map(this::rate)
                .filter(Objects::nonNull)
                .filter(rate ->
                        Math.max(rate.numerator().index(), rate.denominator().index()) == count.index())
                .toList();
    }

    /** The rate as two counts; {@code null} where the catalog has no such counts. */
    @Nullable
    Rate rate(Indicator indicator) {
        if (!indicator.hasOperands()) {
            return null;
        }
        Quantity numerator = byCode.get(Objects.requireNonNull(indicator.numerator()));
        Quantity denominator = byCode.get(Objects.requireNonNull(indicator.denominator()));
        return numerator == null || denominator == null ? null : new Rate(indicator, numerator, denominator);
    }

    private Quantity add(Indicator indicator) {
        Quantity known = byCode.get(indicator.code());
        if (known != null) {
            return known;
        }
        Level level = level(indicator);
        IndicatorCode of = Objects.requireNonNull(level.of());
        Quantity source = of.equals(Level.PEOPLE)
                ? null
                : add(catalog.indicator(of)
                        .orElseThrow(() -> new IllegalStateException(
                                "level of %s: no indicator %s".formatted(indicator.code(), of))));
        Quantity added = new Quantity(
                inOrder.size(), indicator, level, source, Quantity.stepOf(indicator), reportedAt(indicator));
        inOrder.add(added);
        byCode.put(indicator.code(), added);
        return added;
    }

    private Set<AreaLevel> reportedAt(Indicator count) {
        Set<AreaLevel> levels = catalog.formLines().stream()
                .filter(line -> line.indicator().equals(count.code()))
                .flatMap(line -> line.requiredAt().stream())
                .collect(Collectors.toSet());
        return levels.isEmpty() ? EnumSet.allOf(AreaLevel.class) : levels;
    }

    private Level level(Indicator indicator) {
        Level row = table.of(indicator.code());
        if (row != null) {
            return row;
        }
        Indicator rate = rateOfNumerator.get(indicator.code());
        if (rate != null) {
            return usual(indicator, rate.denominator(), USUAL_SHARE, 0);
        }
        boolean isWhole = ratesByOperand.containsKey(indicator.code());
        return usual(indicator, Level.PEOPLE, isWhole ? USUAL_WHOLE : USUAL_COUNT, isWhole ? 40 : 4);
    }

    /** What a count looks like of which the table says nothing, such as one of a province's own. */
    private static Level usual(Indicator indicator, @Nullable IndicatorCode of, Path path, double least) {
        return new Level(
                indicator.code(), of, Breakdown.TOTAL, path, Shape.WHOLE, least, 0, 1, List.of(), 0, List.of());
    }
}
