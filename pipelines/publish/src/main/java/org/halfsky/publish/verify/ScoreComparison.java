package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.DomainOfArea;
import org.halfsky.publish.recompute.Score;

/** The published {@code domain_score} held against the mean of degrees worked out anew. */
final class ScoreComparison {

    static final String TABLE = "domain_score";

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "domain",
            "targets",
            "scored",
            "coverage_pct",
            "score_pct",
            "progress_scored",
            "progress_score_pct");

    private final Differences differences;
    private final Expected<DomainOfArea, Score> expected;
    private long rows;

    private ScoreComparison(Map<DomainOfArea, Score> scores, Differences differences) {
        this.differences = differences;
        this.expected = new Expected<>(scores, ScoreComparison::name, differences);
    }

    /** Compares these areas and returns how many rows the release has of them. */
    static long compare(
            TableReader release, Map<DomainOfArea, Score> scores, Collection<AreaCode> areas, Differences differences) {
        ScoreComparison comparison = new ScoreComparison(scores, differences);
        release.readAreas(TABLE, COLUMNS, Areas.codes(areas), comparison::compare);
        comparison.expected.tellMissing();
        return comparison.rows;
    }

    private void compare(TableRow row) {
        rows++;
        DomainOfArea key =
                new DomainOfArea(row.text("plan_code"), row.text("domain"), new AreaCode(row.text("area_code")));
        Score found = expected.take(key);
        if (found == null) {
            return;
        }
        String name = name(key);
        differences.compare(name, "targets", row.number("targets"), found.targets());
        differences.compare(name, "scored", row.number("scored"), found.scored());
        differences.compare(name, "coverage_pct", row.decimalOrNull("coverage_pct"), found.coveragePct());
        differences.compare(name, "score_pct", row.decimalOrNull("score_pct"), found.scorePct());
        differences.compare(name, "progress_scored", row.number("progress_scored"), found.progressScored());
        differences.compare(
                name, "progress_score_pct", row.decimalOrNull("progress_score_pct"), found.progressScorePct());
    }

    private static String name(DomainOfArea key) {
        return "%s %s %s %s".formatted(TABLE, key.area(), key.plan(), key.domain());
    }
}
