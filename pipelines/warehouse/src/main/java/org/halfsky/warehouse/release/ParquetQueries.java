package org.halfsky.warehouse.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ChangeRow;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.FindingRow;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ReportedRow;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.model.release.SourceRow;
import org.halfsky.model.release.StandingRow;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.halfsky.warehouse.sql.SqlFiles;
import org.jspecify.annotations.Nullable;

/** The questions of {@link ReleaseQueries} as queries over the published tables; each on a connection of its own, so threads do not wait. */
final class ParquetQueries implements ReleaseQueries {

    private static final OffsetDateTime NOTHING_RECEIVED = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private static final String IS_AMONG = "list_contains(?, area_code)";
    private static final String CHANGE_ORDER = " order by area_code, indicator_code, breakdown, year limit ";

    private final DuckDBConnection duckdb;
    private @Nullable Map<AreaCode, OffsetDateTime> cutOffs;

    ParquetQueries(DuckDBConnection duckdb) {
        this.duckdb = duckdb;
    }

    @Override
    public OffsetDateTime dataCutOff() {
        List<OffsetDateTime> newest = ask("select max(received_at) from observation", ParquetQueries::time);
        return newest.get(0);
    }

    @Override
    public OffsetDateTime dataCutOff(AreaCode area) {
        OffsetDateTime newest = cutOffs().get(area);
        return newest == null ? dataCutOff() : newest;
    }

    /** Asked once: every area needs those of all areas below it. */
    private synchronized Map<AreaCode, OffsetDateTime> cutOffs() {
        if (cutOffs == null) {
            Map<AreaCode, OffsetDateTime> asked = new HashMap<>();
            ask(SqlFiles.read("release/area_cut_off.sql"), ReleaseRows::cutOff)
                    .forEach(each -> asked.put(each.area(), each.newest()));
            cutOffs = asked;
        }
        return cutOffs;
    }

    @Override
    public int newestYear() {
        String query = "select coalesce(max(year), 0) from observation where value is not null";
        return ask(query, row -> row.getInt(1)).get(0);
    }

    @Override
    public List<ReleaseArea> areas() {
        String columns = "select distinct area_code, area_name, level, parent_code from indicator_area_year";
        String where = " where value is not null or value_computed is not null or basis = 'suppressed'";
        return ask(columns + where, ReleaseRows::area).stream()
                .sorted(Comparator.comparing(ReleaseArea::level).thenComparing(ReleaseArea::code))
                .toList();
    }

    @Override
    public List<AttainmentRow> attainment(AreaCode area) {
        return of("attainment", area, "plan_code, position, target_code", ReleaseRows::attainment);
    }

    @Override
    public List<SummaryRow> summary(AreaCode area) {
        return of("attainment_summary", area, "plan_code, position, domain", ReleaseRows::summary);
    }

    @Override
    public List<ValueRow> values(AreaCode area) {
        return of("indicator_area_year", area, "indicator_code, breakdown, year", ReleaseRows::value);
    }

    @Override
    public List<ValueRow> values(Set<AreaCode> areas, IndicatorCode indicator, Breakdown breakdown, int year) {
        String query = "select * from indicator_area_year where " + IS_AMONG
                + " and indicator_code = ? and breakdown = ? and year = ? order by area_code";
        return ask(query, ReleaseRows::value, areas, indicator.value(), breakdown.toString(), year);
    }

    @Override
    public List<ReportedRow> reported(AreaCode area, int year) {
        String where = "where area_code = ? and year = " + year;
        return ask(
                "select * from observation " + where + " order by indicator_code, breakdown",
                ReleaseRows::reported,
                area);
    }

    @Override
    public List<CompletenessRow> completeness(AreaCode area) {
        return of("completeness", area, "year", ReleaseRows::completeness);
    }

    @Override
    public List<CompletenessRow> completeness() {
        return ask("select * from completeness order by area_code, year", ReleaseRows::completeness);
    }

    @Override
    public List<DisparityRow> disparities(AreaCode area) {
        return of("disparity", area, "indicator_code, year", ReleaseComparisons::disparity);
    }

    @Override
    public List<StandingRow> standings(AreaCode area) {
        return of("standing", area, "plan_code, target_code", ReleaseComparisons::standing);
    }

    @Override
    public List<IntervalRow> smallSamples(AreaCode area) {
        String order = "order by indicator_code, breakdown, year";
        String query = "select * from rate_interval where area_code = ? and small_sample ";
        return ask(query + order, ReleaseComparisons::interval, area);
    }

    @Override
    public List<FindingRow> findings(AreaCode area) {
        String files = "select * from finding join (select submission, file from submission) using (submission) ";
        String order = "order by year desc, submission, position";
        return ask(files + "where area = ? " + order, ReleaseComparisons::finding, area);
    }

    @Override
    public List<ProgressRow> progress(AreaCode area) {
        return of("progress", area, "plan_code, target_code", ReleaseProgress::progress);
    }

    @Override
    public List<DomainScoreRow> domainScores(AreaCode area) {
        return of("domain_score", area, "plan_code, position, domain", ReleaseProgress::domainScore);
    }

    @Override
    public List<AboveRow> against(AreaCode area) {
        return of("attainment_above", area, "target_code, above_plan_code, above_target_code", ReleaseProgress::above);
    }

    @Override
    public List<SourceRow> sources(AreaCode area) {
        return ask(SqlFiles.read("release/source.sql"), ReleaseSources::source, area);
    }

    @Override
    public Map<Integer, Integer> partCounts(AreaCode area) {
        String query = SqlFiles.read("release/part_count.sql");
        return ask(query, row -> Map.entry(row.getInt(1), row.getInt(2)), area).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<RevisionRow> revisions(AreaCode area) {
        return ask(SqlFiles.read("release/revision.sql"), ReleaseSources::revision, area);
    }

    @Override
    public List<ChangeRow> changes(int most) {
        return ask("select * from change " + CHANGE_ORDER + most, ReleaseComparisons::change);
    }

    @Override
    public long changeCount() {
        return ask("select count(*) from change", row -> row.getLong(1)).get(0);
    }

    @Override
    public List<ChangeRow> changes(Set<AreaCode> areas, int most) {
        String query = "select * from change where " + IS_AMONG + CHANGE_ORDER + most;
        return ask(query, ReleaseComparisons::change, areas);
    }

    @Override
    public long changeCount(Set<AreaCode> areas) {
        String query = "select count(*) from change where " + IS_AMONG;
        return ask(query, row -> row.getLong(1), areas).get(0);
    }

    @Override
    public void close() {
        try {
            duckdb.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static OffsetDateTime time(ResultSet row) throws SQLException {
        OffsetDateTime time = row.getObject(1, OffsetDateTime.class);
        return time == null ? NOTHING_RECEIVED : time;
    }

    /** The rows of a published table about an area. */
    private <T> List<T> of(String table, AreaCode area, String order, RowReader<T> reader) {
        return ask("select * from %s where area_code = ? order by %s".formatted(table, order), reader, area);
    }

    /** @param parameters codes, sets of areas, numbers */
    private <T> List<T> ask(String query, RowReader<T> reader, Object... parameters) {
        try (Connection connection = duckdb.duplicate();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, bound(parameters[i], connection));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(reader.read(rows));
                }
                return answers;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("%s: %s".formatted(query, broken.getMessage()), broken);
        }
    }

    private static Object bound(Object parameter, Connection connection) throws SQLException {
        if (parameter instanceof Set<?> several) {
            return connection.createArrayOf(
                    "VARCHAR", several.stream().map(String::valueOf).toArray());
        }
        return parameter instanceof Integer number ? number : parameter.toString();
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
