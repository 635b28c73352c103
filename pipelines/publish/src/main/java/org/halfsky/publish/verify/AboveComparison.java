package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Attainment;
import org.halfsky.publish.recompute.TargetOfArea;
import org.halfsky.publish.recompute.Verdicts;

/** The published {@code attainment_above} held against the verdicts of the plans above, worked out anew. */
final class AboveComparison {

    static final String TABLE = "attainment_above";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "target_code",
            "above_plan_code",
            "above_target_code",
            "above_target_value",
            "above_verdict",
            "above_gap");

    private final Verdicts verdicts;
    private final Differences differences;
    private long rows;

    private AboveComparison(Verdicts verdicts, Differences differences) {
        this.verdicts = verdicts;
        this.differences = differences;
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(TableReader release, Verdicts verdicts, Collection<AreaCode> areas, Differences differences) {
        AboveComparison comparison = new AboveComparison(verdicts, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        return comparison.rows;
    }

    private void compare(TableRow row) {
        rows++;
        AreaCode area = new AreaCode(row.text("area_code"));
        TargetOfArea above = new TargetOfArea(row.text("above_plan_code"), row.text("above_target_code"), area);
        String name = "%s %s %s %s above %s"
                .formatted(TABLE, area, row.text("plan_code"), row.text("target_code"), above.target());
        Attainment found = verdicts.attainments().get(above);
        if (found == null
                || !verdicts.isGoverning(row.text("plan_code"), area)
                || verdicts.isGoverning(above.plan(), area)) {
            differences.unexpected(name);
            return;
        }
        differences.compare(name, "above_target_value", row.decimalOrNull("above_target_value"), found.targetValue());
        differences.compare(
                name,
                "above_verdict",
                row.text("above_verdict"),
                found.verdict().code());
        differences.compare(name, "above_gap", row.decimalOrNull("above_gap"), found.gap());
    }
}
