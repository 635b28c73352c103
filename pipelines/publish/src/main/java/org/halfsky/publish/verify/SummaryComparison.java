package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Verdict;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.DomainOfArea;
import org.halfsky.publish.recompute.Summary;
import org.halfsky.publish.recompute.Verdicts;

/** The published {@code attainment_summary} held against verdicts counted anew. */
final class SummaryComparison {

    static final String TABLE = "attainment_summary";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "domain",
            "governing",
            "total",
            "monitorable",
            "met",
            "met_early",
            "nearly_met",
            "not_met",
            "missing",
            "not_monitorable",
            "qualitative_done",
            "qualitative_not_done",
            "rate_monitorable_pct",
            "rate_all_pct");

    private final Verdicts verdicts;
    private final Differences differences;
    private final Expected<DomainOfArea, Summary> expected;
    private long rows;

    private SummaryComparison(Verdicts verdicts, Differences differences) {
        this.verdicts = verdicts;
        this.differences = differences;
        this.expected = new Expected<>(verdicts.summaries(), SummaryComparison::name, differences);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(TableReader release, Verdicts verdicts, Collection<AreaCode> areas, Differences differences) {
        SummaryComparison comparison = new SummaryComparison(verdicts, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.expected.tellMissing();
        return comparison.rows;
    }

    private void compare(TableRow row) {
        rows++;
        DomainOfArea key =
                new DomainOfArea(row.text("plan_code"), row.text("domain"), new AreaCode(row.text("area_code")));
        Summary found = expected.take(key);
        if (found == null) {
            return;
        }
        String name = name(key);
        differences.compare(name, "total", row.number("total"), found.total());
        differences.compare(name, "monitorable", row.number("monitorable"), found.monitorable());
        for (Verdict each : Verdict.values()) {
            differences.compare(name, each.code(), row.number(each.code()), found.count(each));
        }
        differences.compare(
                name, "rate_monitorable_pct", row.decimalOrNull("rate_monitorable_pct"), found.rateMonitorablePct());
        differences.compare(name, "rate_all_pct", row.decimalOrNull("rate_all_pct"), found.rateAllPct());
        differences.compare(name, "governing", row.flag("governing"), verdicts.isGoverning(key.plan(), key.area()));
    }

    private static String name(DomainOfArea key) {
        return "%s %s %s %s".formatted(TABLE, key.area(), key.plan(), key.domain());
    }
}
