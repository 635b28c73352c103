package org.halfsky.warehouse.evaluate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.warehouse.sql.TableFiller;
import org.halfsky.warehouse.sql.Transaction;

/** Judges every plan from what has been accepted, in one transaction. Fills its tables anew each time, so it may run twice. */
public final class Evaluation {

    /** In this order: what reports there are, and which area of which boundary year each is about. */
    static final List<String> AREAS_THROUGH_TIME = List.of(
            "contested_observation",
            "reported_value",
            "reporting_area",
            "area_year",
            "area_ancestor",
            "reporting_province",
            "evaluated_plan",
            "evaluation_boundary",
            "evaluated_area",
            "area_edge",
            "area_break",
            "boundary_source",
            "present_part",
            "past_county",
            "area_part",
            "area_report",
            "target_rule",
            "boundary_indicator",
            "merged_value",
            "past_count");

    private static final List<AreaLevel> FROM_THE_COUNTIES_UP =
            List.of(AreaLevel.COUNTY, AreaLevel.PREFECTURE, AreaLevel.PROVINCE, AreaLevel.NATION);

    /** After the counts: rates, the values targets look at, verdicts, and who sent what. */
    static final List<String> RATES_AND_VERDICTS = List.of(
            "rate_operand",
            "rate_of_parts",
            "area_rate",
            "plan_area",
            "value_fraction",
            "worst_county",
            "target_value",
            "locked_base",
            "base_value",
            "unlocked_base",
            "target_limit",
            "target_judgement",
            "target_span",
            "fct_attainment",
            "target_trend",
            "target_path",
            "form_receipt",
            "area_correction");

    /** Enough for who sent what, without any verdict. */
    static final List<String> WHO_SENT_WHAT = List.of(
            "contested_observation",
            "reported_value",
            "reporting_area",
            "area_year",
            "area_ancestor",
            "reporting_province",
            "form_receipt",
            "area_correction");

    /** Which figures would tell a small count of a sensitive indicator. */
    static final List<String> SUPPRESSION = List.of(
            "sensitive_count",
            "small_count",
            "sum_over_small",
            "suppressed_count",
            "uneven_sum",
            "suppressed_figure",
            "suppressed_observation");

    /** Marts that are told what to keep back, as soon as they are filled. */
    static final Set<String> MARTS_WITH_SUPPRESSION = Set.of(
            "mart_observation_superseded",
            "mart_attainment",
            "mart_finding",
            "mart_progress",
            "mart_standing",
            "mart_disparity",
            "mart_rate_interval");

    /** What a release needs beside its figures, so that it can explain them by itself. */
    static final List<String> WHAT_EXPLAINS = List.of(
            "mart_observation_superseded",
            "mart_submission",
            "mart_area",
            "mart_area_change",
            "mart_area_source",
            "mart_area_part",
            "mart_indicator",
            "mart_target",
            "mart_rule",
            "mart_qualitative",
            "mart_evaluation_setting");

    /** After the verdicts, and from them. */
    static final List<String> MORE_THAN_A_VERDICT = List.of(
            "mart_progress",
            "mart_domain_score",
            "mart_standing",
            "mart_disparity",
            "mart_rate_interval",
            "mart_attainment_above");

    private final Connection connection;
    private final TableFiller tables;

    public Evaluation(Connection connection) {
        this.connection = connection;
        this.tables = new TableFiller(connection);
    }

    /**
     * Fills the star's evaluation tables and the marts.
     *
     * @param evaluationDate the day against which forms are due or late
     */
    public MartCounts build(EvaluationSettings settings, LocalDate evaluationDate) throws SQLException {
        return Transaction.in(connection, () -> fill(settings, evaluationDate));
    }

    /** Fills {@code mart_completeness} and what it is made of, and nothing else. The caller holds the transaction. */
    public void fillCompleteness(EvaluationSettings settings, LocalDate evaluationDate) throws SQLException {
        put(settings, evaluationDate);
        for (String table : WHO_SENT_WHAT) {
            tables.fill("star", table);
        }
        fillMart("mart_completeness");
    }

    private MartCounts fill(EvaluationSettings settings, LocalDate evaluationDate) throws SQLException {
        put(settings, evaluationDate);
        for (String table : AREAS_THROUGH_TIME) {
            tables.fill("star", table);
        }
        tables.empty("area_count");
        for (AreaLevel level : FROM_THE_COUNTIES_UP) {
            putLevel(level);
            tables.append("star", "area_count");
        }
        for (String table : RATES_AND_VERDICTS) {
            tables.fill("star", table);
        }
        for (String table : SUPPRESSION) {
            tables.fill("suppression", table);
        }
        for (String table : WHAT_EXPLAINS) {
            fillMart(table);
        }
        MartCounts counts = new MartCounts(
                rows("mart_observation"),
                rows("mart_indicator_area_year"),
                fillMart("mart_attainment"),
                fillMart("mart_attainment_summary"),
                fillMart("mart_completeness"),
                fillMart("mart_finding"));
        for (String table : MORE_THAN_A_VERDICT) {
            fillMart(table);
        }
        return counts;
    }

    private long fillMart(String table) throws SQLException {
        long rows = tables.fill("marts", table);
        if (MARTS_WITH_SUPPRESSION.contains(table)) {
            tables.change("suppression", table);
        }
        return rows;
    }

    /** Rows of a view: what it says is read where it stands. */
    private long rows(String view) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + view)) {
            count.next();
            return count.getLong(1);
        }
    }

    private void put(EvaluationSettings settings, LocalDate evaluationDate) throws SQLException {
        tables.empty("evaluation_setting");
        String insert = "insert into evaluation_setting values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBigDecimal(1, settings.minCoveragePct());
            statement.setBigDecimal(2, settings.nearlyMetPct());
            statement.setBoolean(3, settings.nearlyMetCounts());
            statement.setInt(4, settings.lookbackYears());
            statement.setObject(5, evaluationDate);
            statement.executeUpdate();
        }
    }

    private void putLevel(AreaLevel level) throws SQLException {
        tables.empty("evaluation_level");
        try (PreparedStatement statement = connection.prepareStatement("insert into evaluation_level values (?)")) {
            statement.setString(1, level.code());
            statement.executeUpdate();
        }
    }
}
