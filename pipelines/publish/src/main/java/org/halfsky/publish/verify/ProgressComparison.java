package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Progress;
import org.halfsky.publish.recompute.TargetOfArea;

/** The published {@code progress} held against what follows from the values. The path between base and limit is left out. */
final class ProgressComparison {

    static final String TABLE = "progress";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "target_code",
            "as_of_year",
            "as_of_value",
            "base_value",
            "target_value",
            "degree_pct",
            "progress_pct",
            "planned_yearly",
            "achieved_yearly",
            "needed_yearly",
            "trend_yearly",
            "forecast_value",
            "outlook");

    private final Differences differences;
    private final Expected<TargetOfArea, Progress> expected;
    private long rows;

    private ProgressComparison(Map<TargetOfArea, Progress> ways, Differences differences) {
        this.differences = differences;
        this.expected = new Expected<>(ways, ProgressComparison::name, differences);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(
            TableReader release,
            Map<TargetOfArea, Progress> ways,
            Collection<AreaCode> areas,
            Differences differences) {
        ProgressComparison comparison = new ProgressComparison(ways, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.expected.tellMissing();
        return comparison.rows;
    }

    private void compare(TableRow row) {
        rows++;
        TargetOfArea key =
                new TargetOfArea(row.text("plan_code"), row.text("target_code"), new AreaCode(row.text("area_code")));
        Progress found = expected.take(key);
        if (found == null) {
            return;
        }
        String name = name(key);
        differences.compare(name, "as_of_year", row.number("as_of_year"), found.asOfYear());
        differences.compare(name, "as_of_value", row.decimal("as_of_value"), found.asOfValue());
        differences.compare(name, "base_value", row.decimalOrNull("base_value"), found.baseValue());
        differences.compare(name, "target_value", row.decimalOrNull("target_value"), found.targetValue());
        differences.compare(name, "degree_pct", row.decimalOrNull("degree_pct"), found.degreePct());
        differences.compare(name, "progress_pct", row.decimalOrNull("progress_pct"), found.progressPct());
        differences.compare(name, "planned_yearly", row.decimalOrNull("planned_yearly"), found.plannedYearly());
        differences.compare(name, "achieved_yearly", row.decimalOrNull("achieved_yearly"), found.achievedYearly());
        differences.compare(name, "needed_yearly", row.decimalOrNull("needed_yearly"), found.neededYearly());
        differences.compare(name, "trend_yearly", row.decimalOrNull("trend_yearly"), found.trendYearly());
        differences.compare(name, "forecast_value", row.decimalOrNull("forecast_value"), found.forecastValue());
        differences.compare(name, "outlook", row.textOrNull("outlook"), found.outlook());
    }

    private static String name(TargetOfArea key) {
        return "%s %s %s %s".formatted(TABLE, key.area(), key.plan(), key.target());
    }
}
