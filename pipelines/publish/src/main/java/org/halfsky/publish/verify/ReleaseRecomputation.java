package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.recompute.Comparisons;
import org.halfsky.publish.recompute.Measured;
import org.halfsky.publish.recompute.Progress;
import org.halfsky.publish.recompute.QualitativeAnswers;
import org.halfsky.publish.recompute.Recomputation;
import org.halfsky.publish.recompute.Reported;
import org.halfsky.publish.recompute.Standings;
import org.halfsky.publish.recompute.TargetOfArea;
import org.halfsky.publish.recompute.Verdicts;
import org.halfsky.publish.recompute.YearTable;

/** Works a release's figures and verdicts out from its observations by a second path, and compares everything, a province at a time. */
public final class ReleaseRecomputation {

    private final TableReader release;
    private final Catalog catalog;
    private final Differences differences;
    private final PassedOver passedOver;
    private long observations;
    private final Map<String, Long> rows = new TreeMap<>();

    private ReleaseRecomputation(Path parquetFolder, Catalog catalog, Consumer<String> lines) {
        this.release = new TableReader(parquetFolder);
        this.catalog = catalog;
        this.differences = new Differences(lines);
        this.passedOver = new PassedOver(release, catalog);
    }

    /**
     * Compares a release with what follows from its observations.
     *
     * @param parquetFolder of the release
     * @param catalog       that the release was made with
     * @param lines         are told every difference
     * @throws IllegalStateException if a table cannot be read; the message names its file
     */
    public static Recomputed compare(Path parquetFolder, Catalog catalog, Consumer<String> lines) {
        return new ReleaseRecomputation(parquetFolder, catalog, lines).compare();
    }

    private Recomputed compare() {
        Recomputation recomputation = new Recomputation(catalog, settings(), reported(), qualitative());
        Standings standings = new Standings();
        for (AreaCode family : recomputation.families()) {
            YearTable<BigDecimal> given = observations(recomputation.speakers(family));
            Verdicts verdicts = recomputation.recompute(family, given);
            Collection<AreaCode> members = recomputation.members(family);
            List<AreaCode> newest = recomputation.newestMembers(family);
            count(
                    FigureComparison.TABLE,
                    FigureComparison.compare(release, recomputation.figures(), newest, passedOver, differences));
            count(
                    VerdictComparison.TABLE,
                    VerdictComparison.compare(release, verdicts, members, passedOver, differences));
            compare(ComparedTables.SUMMARY, verdicts.summaries(), members);
            compareWhatFollows(verdicts, members);
            Comparisons comparisons = new Comparisons(catalog, recomputation.figures());
            compare(ComparedTables.DISPARITY, comparisons.disparities(newest), newest);
            compare(ComparedTables.RATE_INTERVAL, comparisons.intervals(newest), newest);
            compare(ComparedTables.STANDING, standings.below(verdicts), without(family, members));
            recomputation.forget(family);
        }
        compare(ComparedTables.STANDING, standings.ofHeads(), recomputation.families());
        new NationComparison(standings, passedOver, differences).compare(release);
        rows.forEach(this::compareRows);
        SuppressionCheck.compare(release, catalog, differences);
        long values = recomputed(FigureComparison.TABLE);
        long judged = recomputed(VerdictComparison.TABLE);
        long summaries = recomputed(ComparedTables.SUMMARY.table());
        long all = rows.values().stream().mapToLong(each -> each).sum();
        return new Recomputed(
                observations,
                values,
                judged,
                summaries,
                all - values - judged - summaries - passedOver.rows(),
                passedOver.rows(),
                differences.count());
    }

    /** After the verdicts: a locked base has been put in its place. */
    private void compareWhatFollows(Verdicts verdicts, Collection<AreaCode> members) {
        Map<TargetOfArea, Progress> progress = verdicts.progress();
        compare(ComparedTables.PROGRESS, progress, members);
        passedOver.believe(progress, members);
        compare(ComparedTables.SCORE, verdicts.scores(progress), members);
        compare(ComparedTables.ABOVE, verdicts.above(), members);
    }

    private <K, V> void compare(TableComparison<K, V> table, Map<K, V> recomputed, Collection<AreaCode> areas) {
        count(table.table(), table.compare(release, recomputed, areas, passedOver, differences));
    }

    private static List<AreaCode> without(AreaCode head, Collection<AreaCode> members) {
        return members.stream().filter(each -> !each.equals(head)).toList();
    }

    private void count(String table, long more) {
        rows.merge(table, more, Long::sum);
    }

    private long recomputed(String table) {
        return rows.getOrDefault(table, 0L) - passedOver.rows(table);
    }

    /** Rows of areas that are not evaluated are rows too. */
    private void compareRows(String table, long compared) {
        LongAdder published = new LongAdder();
        release.read(table, List.of("area_code"), row -> published.increment());
        differences.compare(table, "number of rows", published.sum(), compared);
    }

    private EvaluationSettings settings() {
        List<EvaluationSettings> all = new ArrayList<>();
        release.read(
                "evaluation_setting",
                List.of("min_coverage_pct", "nearly_met_pct", "nearly_met_counts", "lookback_years"),
                row -> all.add(new EvaluationSettings(
                        row.decimal("min_coverage_pct"),
                        row.decimal("nearly_met_pct"),
                        row.flag("nearly_met_counts"),
                        row.number("lookback_years"))));
        return all.get(0);
    }

    private Reported reported() {
        Reported reported = new Reported();
        release.read("observation", List.of("area_code", "year", "value", "missing_reason"), row -> {
            observations++;
            boolean hasValue = row.decimalOrNull("value") != null
                    || MissingReason.SUPPRESSED.code().equals(row.textOrNull("missing_reason"));
            reported.add(new AreaCode(row.text("area_code")), row.number("year"), hasValue);
        });
        return reported;
    }

    private QualitativeAnswers qualitative() {
        QualitativeAnswers answers = new QualitativeAnswers();
        release.read(
                "qualitative",
                List.of("target_code", "area_code", "year", "is_done"),
                row -> answers.add(
                        row.text("target_code"),
                        new AreaCode(row.text("area_code")),
                        row.number("year"),
                        row.flag("is_done")));
        return answers;
    }

    private YearTable<BigDecimal> observations(Collection<AreaCode> areas) {
        YearTable<BigDecimal> given = new YearTable<>();
        List<String> columns = List.of("area_code", "indicator_code", "year", "breakdown", "value");
        release.readAreas("observation", columns, Areas.codes(areas), row -> {
            BigDecimal value = row.decimalOrNull("value");
            if (value != null) {
                Measured measured = new Measured(new IndicatorCode(row.text("indicator_code")), row.text("breakdown"));
                given.put(new AreaCode(row.text("area_code")), measured, row.number("year"), value);
            }
        });
        return given;
    }
}
