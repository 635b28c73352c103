package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.FigureOfYear;
import org.halfsky.publish.recompute.Measured;

/**
 * Whether what a release keeps back may be kept back, and whether it keeps back what it must. The counts themselves are not there to be
 * looked at, so this looks at what surrounds them: a small count hides everything below the area right above it, so where a neighbour is
 * open, nothing was small.
 */
final class SuppressionCheck {

    private static final String FIGURES = FigureComparison.TABLE;
    private static final String OBSERVATIONS = "observation";
    private static final String SUPPRESSED = MissingReason.SUPPRESSED.code();
    private static final BigDecimal SMALLEST_OPEN = new BigDecimal(5);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final String EVERYBODY = "T.T";
    private static final Set<String> BELOW_PROVINCES = Set.of(AreaLevel.COUNTY.code(), AreaLevel.PREFECTURE.code());

    private final Catalog catalog;
    private final SensitiveCounts counts;
    private final Differences differences;
    private final Map<AreaCode, AreaCode> parents = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Set<IndicatorCode> watched;
    private final Set<FigureOfYear> open = new HashSet<>();

    /** those of them that are the area's own report; not of areas that changed, whose reports may be about others */
    private final Set<FigureOfYear> stated = new HashSet<>();

    private final Set<AreaCode> changed = new HashSet<>();

    /** strict ancestors of areas where something told of the count is open */
    private final Set<CountOfYear> openBelow = new HashSet<>();

    /** strict ancestors of areas whose figures of the count are rightly kept back */
    private final Set<CountOfYear> keptBelow = new HashSet<>();

    private record Kept(FigureOfYear figure, String level) {}

    private record CountOfYear(AreaCode area, IndicatorCode count, int year) {}

    private SuppressionCheck(Catalog catalog, Differences differences) {
        this.catalog = catalog;
        this.counts = new SensitiveCounts(catalog);
        this.watched = counts.withOperands(catalog);
        this.differences = differences;
        for (AreaChange each : catalog.areaChanges()) {
            changed.add(each.oldCode());
            changed.add(each.newCode());
        }
    }

    /** Tells every figure and observation that is kept back without a reason, or published against one. */
    static void compare(TableReader release, Catalog catalog, Differences differences) {
        SuppressionCheck check = new SuppressionCheck(catalog, differences);
        release.read(
                FIGURES,
                List.of(
                        "area_code",
                        "parent_code",
                        "level",
                        "indicator_code",
                        "year",
                        "breakdown",
                        "value",
                        "value_reported",
                        "value_computed",
                        "basis"),
                check::figure);
        check.judge();
        release.read(
                OBSERVATIONS,
                List.of("area_code", "indicator_code", "year", "breakdown", "missing_reason"),
                check::observation);
    }

    private static FigureOfYear key(TableRow row) {
        return new FigureOfYear(
                new AreaCode(row.text("area_code")),
                new Measured(new IndicatorCode(row.text("indicator_code")), row.text("breakdown")),
                row.number("year"));
    }

    private void figure(TableRow row) {
        FigureOfYear figure = key(row);
        String parent = row.textOrNull("parent_code");
        if (parent != null) {
            parents.put(figure.area(), new AreaCode(parent));
        }
        if (SUPPRESSED.equals(row.textOrNull("basis"))) {
            kept.add(new Kept(figure, row.text("level")));
            return;
        }
        if (watched.contains(figure.measured().indicator())) {
            open(figure, row);
        }
    }

    private void open(FigureOfYear figure, TableRow row) {
        for (String column : List.of("value", "value_reported", "value_computed")) {
            BigDecimal value = row.decimalOrNull(column);
            if (value != null) {
                open.add(figure);
            }
            if (value != null && isSmall(figure.measured().indicator(), value)) {
                differences.disclosed(FIGURES + " " + figure, column, value);
            }
        }
        if (row.decimalOrNull("value_reported") != null && !changed.contains(figure.area())) {
            stated.add(figure);
        }
    }

    private boolean isSmall(IndicatorCode code, BigDecimal value) {
        if (!counts.toldBy(code).contains(code)) {
            return false;
        }
        boolean inTenThousands =
                catalog.indicator(code).map(Indicator::unit).orElse("").equals("万人");
        BigDecimal people = inTenThousands ? value.multiply(TEN_THOUSAND) : value;
        return people.signum() > 0 && people.compareTo(SMALLEST_OPEN) < 0;
    }

    private void judge() {
        for (FigureOfYear each : open) {
            addAncestors(each, openBelow);
        }
        List<Kept> others = new ArrayList<>();
        for (Kept each : kept) {
            if (isBelowASmallOne(each.figure())) {
                addAncestors(each.figure(), keptBelow);
            } else {
                others.add(each);
            }
        }
        for (Kept each : others) {
            if (counts.toldBy(each.figure().measured().indicator()).isEmpty()) {
                differences.unjustified(FIGURES + " " + each.figure(), "the indicator is not sensitive");
            } else if (!isUneven(each.figure()) && !isOfUnknownCount(each)) {
                differences.unjustified(FIGURES + " " + each.figure(), "what surrounds it is open");
            }
        }
    }

    private void addAncestors(FigureOfYear figure, Set<CountOfYear> to) {
        for (IndicatorCode count : counts.toldBy(figure.measured().indicator())) {
            AreaCode above = parents.get(figure.area());
            while (above != null && to.add(new CountOfYear(above, count, figure.year()))) {
                above = parents.get(above);
            }
        }
    }

    /** Nothing told of the count is open below the area right above: as where it, a neighbour or one further up is small. */
    private boolean isBelowASmallOne(FigureOfYear figure) {
        AreaCode above = parents.getOrDefault(figure.area(), figure.area());
        return counts.toldBy(figure.measured().indicator()).stream()
                .anyMatch(count -> !openBelow.contains(new CountOfYear(above, count, figure.year())));
    }

    /** Above what is kept back, a breakdown or a rate is too, where its sum is over other parts than the total's. */
    private boolean isUneven(FigureOfYear figure) {
        Set<IndicatorCode> told = counts.toldBy(figure.measured().indicator());
        boolean isTotal = figure.measured().breakdown().equals(EVERYBODY)
                && told.contains(figure.measured().indicator());
        return !isTotal
                && told.stream()
                        .anyMatch(count -> keptBelow.contains(new CountOfYear(figure.area(), count, figure.year())));
    }

    /** Of a rate below the provinces, where no people are known with whom it would tell its count. */
    private boolean isOfUnknownCount(Kept kept) {
        FigureOfYear figure = kept.figure();
        return BELOW_PROVINCES.contains(kept.level())
                && catalog.indicator(figure.measured().indicator())
                        .filter(Indicator::hasOperands)
                        .filter(each -> !isOpen(Objects.requireNonNull(each.denominator()), figure))
                        .isPresent();
    }

    private boolean isOpen(IndicatorCode operand, FigureOfYear rate) {
        return open.contains(new FigureOfYear(
                rate.area(), new Measured(operand, rate.measured().breakdown()), rate.year()));
    }

    private void observation(TableRow row) {
        if (!SUPPRESSED.equals(row.textOrNull("missing_reason"))) {
            return;
        }
        FigureOfYear figure = key(row);
        if (counts.toldBy(figure.measured().indicator()).isEmpty()) {
            differences.unjustified(OBSERVATIONS + " " + figure, "the indicator is not sensitive");
        } else if (stated.contains(figure)) {
            differences.unjustified(OBSERVATIONS + " " + figure, "its figure is open");
        }
    }
}
