package org.halfsky.warehouse.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.halfsky.model.Verdict;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.ProgressRow;

/** Rows of the published tables that say how far a target is attained. */
final class ReleaseProgress {

    private ReleaseProgress() {}

    static ProgressRow progress(ResultSet row) throws SQLException {
        return new ProgressRow(
                row.getString("plan_code"),
                row.getString("target_code"),
                row.getInt("as_of_year"),
                row.getBigDecimal("as_of_value"),
                row.getBigDecimal("base_value"),
                row.getBigDecimal("target_value"),
                row.getBigDecimal("degree_pct"),
                row.getBigDecimal("progress_pct"),
                row.getBigDecimal("planned_yearly"),
                row.getBigDecimal("achieved_yearly"),
                row.getBigDecimal("needed_yearly"),
                row.getBigDecimal("path_value"),
                row.getObject("on_track", Boolean.class),
                row.getString("trend"),
                row.getBigDecimal("forecast_value"),
                row.getString("outlook"));
    }

    static DomainScoreRow domainScore(ResultSet row) throws SQLException {
        return new DomainScoreRow(
                row.getString("plan_code"),
                row.getString("domain"),
                row.getInt("targets"),
                row.getInt("scored"),
                row.getBigDecimal("coverage_pct"),
                row.getBigDecimal("score_pct"),
                row.getInt("progress_scored"),
                row.getBigDecimal("progress_score_pct"));
    }

    static AboveRow above(ResultSet row) throws SQLException {
        return new AboveRow(
                row.getString("target_code"),
                row.getString("above_plan_code"),
                row.getString("above_target_code"),
                row.getBigDecimal("above_target_value"),
                Verdict.of(row.getString("above_verdict")),
                row.getBigDecimal("above_gap"));
    }
}
