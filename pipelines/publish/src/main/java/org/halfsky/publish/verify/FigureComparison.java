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
    private final Differences differences;
    private final Set<FigureKey> seen = new HashSet<>();
    private final Set<AreaCode> left;
    private @Nullable AreaCode current;
    private long rows;

    /** Which figure. */
    private record FigureKey(AreaCode area, Measured measured, int year) {

        @Override
        public String toString() {
            return "%s %s %s %d %s".formatted(TABLE, area, measured.indicator(), year, measured.breakdown());
        }
    }

    private FigureComparison(YearTable<Figure> figures, List<AreaCode> areas, Differences differences) {
        this.figures = figures;
        this.differences = differences;
        this.left = new TreeSet<>(areas);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(TableReader release, YearTable<Figure> figures, List<AreaCode> areas, Differences differences) {
        FigureComparison comparison = new FigureComparison(figures, areas, differences);
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
        FigureKey key = new FigureKey(area, measured, row.number("year"));
        Figure figure = figures.get(area, measured, key.year());
        if (figure == null || !seen.add(key)) {
            differences.unexpected(key);
            return;
        }
        differences.compare(key, "value", row.decimalOrNull("value"), figure.value());
        differences.compare(key, "value_reported", row.decimalOrNull("value_reported"), figure.reported());
        differences.compare(key, "value_computed", row.decimalOrNull("value_computed"), figure.computed());
        differences.compare(key, "numerator", row.decimalOrNull("numerator"), figure.numerator());
        differences.compare(key, "denominator", row.decimalOrNull("denominator"), figure.denominator());
        differences.compare(key, "basis", row.textOrNull("basis"), figure.basis());
        differences.compare(key, "coverage_pct", row.decimalOrNull("coverage_pct"), figure.coveragePct());
        differences.compare(key, "difference", row.decimalOrNull("difference"), figure.difference());
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
            for (int year : figures.years(area, measured).keySet()) {
                FigureKey key = new FigureKey(area, measured, year);
                if (!seen.contains(key)) {
                    differences.missing(key);
                }
            }
        }
    }
}
