package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Verdict;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Attainment;
import org.halfsky.publish.recompute.TargetOfArea;
import org.halfsky.publish.recompute.Verdicts;

/** The published {@code attainment} held against verdicts worked out anew. */
final class VerdictComparison {

    static final String TABLE = "attainment";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "target_code",
            "base_value",
            "mid_value",
            "end_value",
            "end_year",
            "target_value",
            "verdict",
            "first_met_year",
            "gap",
            "small_sample",
            "borderline",
            "governing",
            "base_value_revised",
            "verdict_revised_base");

    private final Verdicts verdicts;
    private final PassedOver passedOver;
    private final Differences differences;
    private final Expected<TargetOfArea, Attainment> expected;
    private long rows;

    private VerdictComparison(Verdicts verdicts, PassedOver passedOver, Differences differences) {
        this.verdicts = verdicts;
        this.passedOver = passedOver;
        this.differences = differences;
        this.expected = new Expected<>(verdicts.attainments(), VerdictComparison::name, differences);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(
            TableReader release,
            Verdicts verdicts,
            Collection<AreaCode> areas,
            PassedOver passedOver,
            Differences differences) {
        VerdictComparison comparison = new VerdictComparison(verdicts, passedOver, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.expected.tellMissing();
        return comparison.rows;
    }

    private void compare(TableRow row) {
        rows++;
        TargetOfArea key = new TargetOfArea(row.text("plan_code"), row.text("target_code"), TableComparison.area(row));
        Attainment found = expected.take(key);
        if (found == null) {
            return;
        }
        String name = name(key);
        if (passedOver.containsTarget(key.target())) {
            passedOver.pass(TABLE);
            verdicts.believe(key, Verdict.of(row.text("verdict")));
            return;
        }
        compareValues(name, row, found);
        BigDecimal locked = row.decimalOrNull("base_value");
        if (row.decimalOrNull("base_value_revised") == null || locked == null) {
            compareVerdict(name, row, found);
        } else {
            compareRevised(name, row, found);
            compareVerdict(name, row, verdicts.lock(key, locked));
        }
        differences.compare(name, "governing", row.flag("governing"), verdicts.isGoverning(key.plan(), key.area()));
    }

    private void compareValues(String name, TableRow row, Attainment found) {
        differences.compare(name, "mid_value", row.decimalOrNull("mid_value"), found.midValue());
        differences.compare(name, "end_value", row.decimalOrNull("end_value"), found.endValue());
        differences.compare(name, "end_year", row.numberOrNull("end_year"), found.endYear());
        differences.compare(name, "small_sample", row.flag("small_sample"), found.smallSample());
    }

    private void compareVerdict(String name, TableRow row, Attainment found) {
        differences.compare(
                name, "verdict", row.text("verdict"), found.verdict().code());
        differences.compare(name, "base_value", row.decimalOrNull("base_value"), found.baseValue());
        differences.compare(name, "target_value", row.decimalOrNull("target_value"), found.targetValue());
        differences.compare(name, "first_met_year", row.numberOrNull("first_met_year"), found.firstMetYear());
        differences.compare(name, "gap", row.decimalOrNull("gap"), found.gap());
        differences.compare(name, "borderline", row.flag("borderline"), found.borderline());
    }

    /** The base was revised after it was locked: what the observations say now is the second verdict. */
    private void compareRevised(String name, TableRow row, Attainment found) {
        differences.compare(name, "base_value_revised", row.decimalOrNull("base_value_revised"), found.baseValue());
        differences.compare(
                name,
                "verdict_revised_base",
                row.text("verdict_revised_base"),
                found.verdict().code());
    }

    private static String name(TargetOfArea key) {
        return TABLE + " " + key;
    }
}
