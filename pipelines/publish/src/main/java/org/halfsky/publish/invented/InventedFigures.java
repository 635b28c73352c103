package org.halfsky.publish.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;

/**
 * Invented figures of every area and year: plausible, and free of contradictions. Counts of a higher area are the sums of its
 * parts, rates are those of their printed numerator and denominator, and a year differs from the year before as little as it does in
 * life. The same seed gives the same figures, whatever is asked first. Not for use by several threads.
 */
public final class InventedFigures {

    private final Catalog catalog;
    private final Dice dice;
    private final AreaTree tree;
    private final Quantities quantities;
    private final Map<AreaCode, Counts> countsByProvince = new HashMap<>();
    private final Map<AreaCode, long[]> nation = new HashMap<>();

    public InventedFigures(Catalog catalog, long seed) {
        this.catalog = catalog;
        this.dice = new Dice(seed);
        this.tree = new AreaTree(catalog);
        this.quantities = new Quantities(catalog);
    }

    AreaTree tree() {
        return tree;
    }

    /**
     * What the area would report for that year, with the indicator's printed digits; empty where it cannot say, where there is no such
     * breakdown, or where the year is not one of 2008 to 2032.
     *
     * @throws IllegalArgumentException if the catalog has no such area
     */
    public Optional<BigDecimal> value(AreaCode area, IndicatorCode code, int year, Breakdown breakdown) {
        Optional<Indicator> indicator = catalog.indicator(code);
        if (indicator.isEmpty()
                || !Years.covers(year)
                || catalog.area(area, year).isEmpty()) {
            return Optional.empty();
        }
        Quantity count = quantities.of(code);
        if (count != null) {
            return count(area, count, year, breakdown)
                    .map(steps -> BigDecimal.valueOf(steps, count.indicator().decimals()));
        }
        Rate rate = quantities.rate(indicator.get());
        return rate == null ? surveyed(area, indicator.get(), year, breakdown) : rate(area, rate, year, breakdown);
    }

    /** The sign an area uses for what it cannot say: always the same one for the same indicator. */
    String sign(AreaCode area, int year, IndicatorCode indicator, List<String> signs) {
        Dice own = dice.on(tree.origins(area, year).get(0).value()).on(indicator.value());
        return signs.get(own.on("sign").pick(signs.size()));
    }

    private Optional<BigDecimal> rate(AreaCode area, Rate rate, int year, Breakdown breakdown) {
        return count(area, rate.numerator(), year, breakdown)
                .flatMap(above -> count(area, rate.denominator(), year, breakdown)
                        .filter(below -> below != 0)
                        .map(below -> rate.of(above, below)));
    }

    /** In steps of the last digit; empty where no part of the area can say. */
    private Optional<Long> count(AreaCode area, Quantity quantity, int year, Breakdown breakdown) {
        if (!quantity.shape().tells(breakdown)) {
            return Optional.empty();
        }
        if (area.equals(AreaCode.NATION)) {
            return Optional.of(national(quantity, year, breakdown));
        }
        Counts counts = counts(tree.province(area));
        long sum = counts.sum(quantity, area, year, breakdown);
        return sum == 0 && isMissing(counts, quantity, area, year) ? Optional.empty() : Optional.of(sum);
    }

    private static boolean isMissing(Counts counts, Quantity quantity, AreaCode area, int year) {
        Quantity asked = quantity;
        while (asked != null) {
            if (asked.level().missing() > 0 && counts.sum(asked, area, year, Breakdown.TOTAL) == 0) {
                return true;
            }
            asked = asked.source();
        }
        return false;
    }

    private Counts counts(AreaCode province) {
        return countsByProvince.computeIfAbsent(province, this::invent);
    }

    private Counts invent(AreaCode province) {
        return Region.invent(quantities, new Districts(tree, province), province, dice);
    }

    /** Σ over the provinces, added up once for all counts and years, so that only the sums stay in memory. */
    private long national(Quantity quantity, int year, Breakdown breakdown) {
        long[] sums = nation.computeIfAbsent(AreaCode.NATION, code -> nationalSums());
        long sum = 0;
        for (int cell : quantity.shape().cells(breakdown)) {
            sum += sums[place(quantity, year, cell)];
        }
        return sum;
    }

    private long[] nationalSums() {
        long[] sums = new long[quantities.inOrder().size() * Years.COUNT * Shape.CELLS];
        for (AreaCode province : tree.provinces()) {
            Districts districts = new Districts(tree, province);
            Counts counts = Region.invent(quantities, districts, province, dice);
            for (Quantity quantity : quantities.inOrder()) {
                for (int year = Years.FIRST; year <= Years.LAST; year++) {
                    for (int district : districts.members(province, year)) {
                        for (int cell = 0; cell < Shape.CELLS; cell++) {
                            sums[place(quantity, year, cell)] += counts.get(quantity, district, year, cell);
                        }
                    }
                }
            }
        }
        return sums;
    }

    private static int place(Quantity quantity, int year, int cell) {
        return (quantity.index() * Years.COUNT + Years.index(year)) * Shape.CELLS + cell;
    }

    /** What comes from a survey or a life table: each area's own, no sum of anything. */
    private Optional<BigDecimal> surveyed(AreaCode area, Indicator indicator, int year, Breakdown breakdown) {
        Level level = quantities.table().of(indicator.code());
        Dice own = dice.on(tree.origins(area, year).get(0).value())
                .on(indicator.code().value());
        if (level == null || level.path() == null || own.on("missing").fraction() < level.missing()) {
            return Optional.empty();
        }
        if (!level.shape().margins().contains(breakdown)) {
            return Optional.empty();
        }
        double general =
                dice.on(tree.origins(area, year).get(0).value()).on("quality").swing();
        Standing standing = Standing.of(general, level, own);
        double value = level.path().at(year, standing.start(), standing.end())
                * (1 + level.path().noise() * own.on(year).swing())
                * (1 + side(breakdown) * level.path().spread() / 4);
        BigDecimal printed = BigDecimal.valueOf(value).setScale(indicator.decimals(), RoundingMode.HALF_UP);
        BigDecimal most = indicator.validMax();
        return Optional.of(most != null && printed.compareTo(most) > 0 ? most : printed);
    }

    private static int side(Breakdown breakdown) {
        return breakdown.residence() == Residence.U ? 1 : breakdown.residence() == Residence.R ? -1 : 0;
    }
}
