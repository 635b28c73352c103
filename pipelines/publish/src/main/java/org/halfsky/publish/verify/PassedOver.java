package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Target;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.recompute.AboveTarget;
import org.halfsky.publish.recompute.FigureOfYear;
import org.halfsky.publish.recompute.Progress;
import org.halfsky.publish.recompute.RateOfYear;
import org.halfsky.publish.recompute.TargetOfArea;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that cannot be worked out anew, since a release keeps back some of their observations: those with suppressed figures, and
 * the rates of which they are operands.
 */
final class PassedOver {

    private final TableReader release;
    private final Set<IndicatorCode> indicators = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Map<String, Long> rows = new HashMap<>();

    PassedOver(TableReader release, Catalog catalog) {
        this.release = release;
        release.read("observation", List.of("indicator_code", "missing_reason"), row -> {
            if (MissingReason.SUPPRESSED.code().equals(row.textOrNull("missing_reason"))) {
                indicators.add(new IndicatorCode(row.text("indicator_code")));
            }
        });
        List<IndicatorCode> rates = catalog.indicators().stream()
                .filter(each -> contains(each.numerator()) || contains(each.denominator()))
                .map(Indicator::code)
                .toList();
        indicators.addAll(rates);
        for (Target each : catalog.targets()) {
            if (contains(each.indicator()) || indicators.stream().anyMatch(code -> isComparedWith(each, code))) {
                targets.add(each.code());
            }
        }
    }

    private static boolean isComparedWith(Target target, IndicatorCode indicator) {
        return target.comparison().equals("indicator:" + indicator.value());
    }

    /** Counts a row of a table that is passed over. */
    void pass(String table) {
        rows.merge(table, 1L, Long::sum);
    }

    /** Rows of a table that were passed over. */
    long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** Rows of all tables that were passed over. */
    long rows() {
        return rows.values().stream().mapToLong(each -> each).sum();
    }

    /** Whether a row is about one of them: its key is one of those of {@link ComparedTables}. */
    boolean touches(Object key) {
        if (key instanceof TargetOfArea target) {
            return containsTarget(target.target());
        }
        if (key instanceof AboveTarget above) {
            return touches(above.own()) || touches(above.above());
        }
        if (key instanceof RateOfYear rate) {
            return contains(rate.rate());
        }
        return key instanceof FigureOfYear figure && contains(figure.measured().indicator());
    }

    /** Puts in place of what cannot be worked out anew what the release says of it, so that scores can. */
    void believe(Map<TargetOfArea, Progress> progress, Collection<AreaCode> areas) {
        progress.keySet().removeIf(this::touches);
        List<String> columns = List.of(
                "area_code", "plan_code", "target_code", "as_of_year", "as_of_value", "degree_pct", "progress_pct");
        release.readAreas("progress", columns, Areas.codes(areas), row -> {
            TargetOfArea target = new TargetOfArea(
                    row.text("plan_code"), row.text("target_code"), new AreaCode(row.text("area_code")));
            if (touches(target)) {
                progress.put(
                        target,
                        Progress.published(
                                row.number("as_of_year"),
                                row.decimal("as_of_value"),
                                row.decimalOrNull("degree_pct"),
                                row.decimalOrNull("progress_pct")));
            }
        });
    }

    boolean contains(@Nullable IndicatorCode indicator) {
        return indicator != null && indicators.contains(indicator);
    }

    boolean containsTarget(String code) {
        return targets.contains(code);
    }
}
