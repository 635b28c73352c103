package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator.Aggregation;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Disparity;
import org.halfsky.publish.recompute.Figure;
import org.halfsky.publish.recompute.Measured;
import org.halfsky.publish.recompute.YearTable;
import org.jspecify.annotations.Nullable;

/** The published {@code disparity} held against gaps and ratios of figures worked out anew. */
final class DisparityComparison {

    static final String TABLE = "disparity";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "indicator_code",
            "year",
            "urban_value",
            "rural_value",
            "urban_rural_gap",
            "urban_rural_ratio",
            "male_value",
            "female_value",
            "sex_gap",
            "gpi",
            "adjusted_gpi");

    private final Differences differences;
    private final Expected<RateOfYear, Disparity> expected;
    private long rows;

    /** Which row. */
    private record RateOfYear(AreaCode area, IndicatorCode rate, int year) {

        @Override
        public String toString() {
            return "%s %s %s %d".formatted(TABLE, area, rate, year);
        }
    }

    private DisparityComparison(Map<RateOfYear, Disparity> sides, Differences differences) {
        this.differences = differences;
        this.expected = new Expected<>(sides, RateOfYear::toString, differences);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(
            TableReader release,
            YearTable<Figure> figures,
            Catalog catalog,
            Collection<AreaCode> areas,
            Differences differences) {
        DisparityComparison comparison = new DisparityComparison(sides(figures, catalog, areas), differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.expected.tellMissing();
        return comparison.rows;
    }

    private static Map<RateOfYear, Disparity> sides(
            YearTable<Figure> figures, Catalog catalog, Collection<AreaCode> areas) {
        Map<RateOfYear, Disparity> sides = new HashMap<>();
        for (AreaCode area : areas) {
            for (Measured each : figures.measured(area)) {
                IndicatorCode code = each.indicator();
                if (catalog.indicator(code).orElseThrow().aggregation() != Aggregation.SUM) {
                    for (int year : figures.years(area, each).keySet()) {
                        @Nullable Disparity both = Disparity.of(figures, area, code, year);
                        if (both != null) {
                            sides.put(new RateOfYear(area, code, year), both);
                        }
                    }
                }
            }
        }
        return sides;
    }

    private void compare(TableRow row) {
        rows++;
        RateOfYear key = new RateOfYear(
                new AreaCode(row.text("area_code")), new IndicatorCode(row.text("indicator_code")), row.number("year"));
        Disparity found = expected.take(key);
        if (found == null) {
            return;
        }
        differences.compare(key, "urban_value", row.decimalOrNull("urban_value"), found.urban());
        differences.compare(key, "rural_value", row.decimalOrNull("rural_value"), found.rural());
        differences.compare(key, "urban_rural_gap", row.decimalOrNull("urban_rural_gap"), found.urbanRuralGap());
        differences.compare(key, "urban_rural_ratio", row.decimalOrNull("urban_rural_ratio"), found.urbanRuralRatio());
        differences.compare(key, "male_value", row.decimalOrNull("male_value"), found.male());
        differences.compare(key, "female_value", row.decimalOrNull("female_value"), found.female());
        differences.compare(key, "sex_gap", row.decimalOrNull("sex_gap"), found.sexGap());
        differences.compare(key, "gpi", row.decimalOrNull("gpi"), found.gpi());
        differences.compare(key, "adjusted_gpi", row.decimalOrNull("adjusted_gpi"), found.adjustedGpi());
    }
}
