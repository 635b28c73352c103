package org.halfsky.publish.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Figure;
import org.halfsky.publish.recompute.FigureOfYear;
import org.halfsky.publish.recompute.Measured;
import org.halfsky.publish.recompute.YearTable;
import org.jspecify.annotations.Nullable;

/** The published {@code indicator_area_year} held against figures worked out anew, an area at a time, as it is sorted. */
final class FigureComparison {

    static final String TABLE = "indicator_area_year";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "indicator_code",
            "year",
            "breakdown",
            "value",
            "value_reported",
            "value_computed",
            "numerator",
            "denominator",
            "basis",
            "coverage_pct",
            "difference");

    private final YearTable<Figure> figures;
    private final PassedOver passedOver;
    private final Differences differences;
    private final Set<FigureOfYear> seen = new HashSet<>();
    private final Set<AreaCode> left;
    private @Nullable AreaCode current;
    private long rows;

    private FigureComparison(
            YearTable<Figure> figures, List<AreaCode> areas, PassedOver passedOver, Differences differences) {
        this.figures = figures;
        this.passedOver = passedOver;
        this.differences = differences;
        this.left = new TreeSet<>(areas);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(
            TableReader release,
            YearTable<Figure> figures,
            List<AreaCode> areas,
            PassedOver passedOver,
            Differences differences) {
        FigureComparison comparison = new FigureComparison(figures, areas, passedOver, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.finish();
        return comparison.rows;
    }

    private void compare(TableRow row) {
        AreaCode area = new AreaCode(row.text("area_code"));
        if (!area.equals(current)) {
            endArea();
            current = area;
        }
        rows++;
        Measured measured = new Measured(new IndicatorCode(row.text("indicator_code")), row.text("breakdown"));
        if (passedOver.contains(measured.indicator())) {
            passedOver.pass(TABLE);
            return;
        }
        FigureOfYear key = new FigureOfYear(area, measured, row.number("year"));
        Figure figure = figures.get(area, measured, key.year());
        if (figure == null || !seen.add(key)) {
            differences.unexpected(name(key));
            return;
        }
        String name = name(key);
        differences.compare(name, "value", row.decimalOrNull("value"), figure.value());
        differences.compare(name, "value_reported", row.decimalOrNull("value_reported"), figure.reported());
        differences.compare(name, "value_computed", row.decimalOrNull("value_computed"), figure.computed());
        differences.compare(name, "numerator", row.decimalOrNull("numerator"), figure.numerator());
        differences.compare(name, "denominator", row.decimalOrNull("denominator"), figure.denominator());
        differences.compare(name, "basis", row.textOrNull("basis"), figure.basis());
        differences.compare(name, "coverage_pct", row.decimalOrNull("coverage_pct"), figure.coveragePct());
        differences.compare(name, "difference", row.decimalOrNull("difference"), figure.difference());
    }

    private void endArea() {
        if (current != null && left.remove(current)) {
            tellMissing(current);
        }
        seen.clear();
    }

    private void finish() {
        endArea();
        left.forEach(this::tellMissing);
    }

    private void tellMissing(AreaCode area) {
        for (Measured measured : figures.measured(area)) {
            if (passedOver.contains(measured.indicator())) {
                continue;
            }
            for (int year : figures.years(area, measured).keySet()) {
                FigureOfYear key = new FigureOfYear(area, measured, year);
                if (!seen.contains(key)) {
                    differences.missing(name(key));
                }
            }
        }
    }

    private static String name(FigureOfYear key) {
        return TABLE + " " + key;
    }
}
