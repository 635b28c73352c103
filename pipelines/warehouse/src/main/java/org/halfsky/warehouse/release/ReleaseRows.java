package org.halfsky.warehouse.release;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReportedRow;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.jspecify.annotations.Nullable;

/** Rows of the published tables as records, column by name. */
final class ReleaseRows {

    private ReleaseRows() {}

    /** Until when an area was heard. */
    record CutOff(AreaCode area, OffsetDateTime newest) {}

    static CutOff cutOff(ResultSet row) throws SQLException {
        return new CutOff(new AreaCode(row.getString("area_code")), row.getObject("received_at", OffsetDateTime.class));
    }

    static ReleaseArea area(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return new ReleaseArea(
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                AreaLevel.of(row.getString("level")),
                parent == null ? null : new AreaCode(parent));
    }

    static AttainmentRow attainment(ResultSet row) throws SQLException {
        String indicator = row.getString("indicator_code");
        return new AttainmentRow(
                row.getString("plan_code"),
                row.getString("target_code"),
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                AreaLevel.of(row.getString("level")),
                indicator == null ? null : new IndicatorCode(indicator),
                row.getString("breakdown"),
                row.getBigDecimal("base_value"),
                row.getBigDecimal("mid_value"),
                row.getBigDecimal("end_value"),
                year(row, "end_year"),
                row.getString("target_type"),
                row.getBigDecimal("target_value"),
                Verdict.of(row.getString("verdict")),
                year(row, "first_met_year"),
                row.getBigDecimal("gap"),
                row.getBoolean("small_sample"),
                row.getBoolean("governing"),
                row.getBoolean("borderline"),
                row.getBoolean("suppressed"));
    }

    static SummaryRow summary(ResultSet row) throws SQLException {
        return new SummaryRow(
                row.getString("plan_code"),
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                AreaLevel.of(row.getString("level")),
                row.getString("domain"),
                row.getBoolean("governing"),
                row.getInt("total"),
                row.getInt("monitorable"),
                row.getInt("met"),
                row.getInt("met_early"),
                row.getInt("nearly_met"),
                row.getInt("not_met"),
                row.getInt("missing"),
                row.getInt("not_monitorable"),
                row.getInt("qualitative_done"),
                row.getInt("qualitative_not_done"),
                row.getBigDecimal("rate_monitorable_pct"),
                row.getBigDecimal("rate_all_pct"));
    }

    static ValueRow value(ResultSet row) throws SQLException {
        return new ValueRow(
                new AreaCode(row.getString("area_code")),
                new IndicatorCode(row.getString("indicator_code")),
                row.getInt("year"),
                Breakdown.parse(row.getString("breakdown")),
                row.getBigDecimal("value"),
                row.getBigDecimal("value_reported"),
                row.getBigDecimal("value_computed"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("basis"),
                row.getBigDecimal("coverage_pct"),
                row.getBigDecimal("difference"));
    }

    static ReportedRow reported(ResultSet row) throws SQLException {
        String reason = row.getString("missing_reason");
        return new ReportedRow(
                new IndicatorCode(row.getString("indicator_code")),
                Breakdown.parse(row.getString("breakdown")),
                row.getBigDecimal("value"),
                reason == null ? null : MissingReason.of(reason));
    }

    static CompletenessRow completeness(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return new CompletenessRow(
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                AreaLevel.of(row.getString("level")),
                parent == null ? null : new AreaCode(parent),
                row.getInt("year"),
                row.getInt("expected"),
                row.getInt("received"),
                row.getInt("missing"),
                row.getInt("late"),
                row.getInt("nil_confirmed"),
                ReportingStatus.of(row.getString("status")),
                row.getObject("due_date", LocalDate.class),
                row.getInt("required_lines"),
                row.getInt("missing_lines"),
                row.getObject("as_of", LocalDate.class));
    }

    private static @Nullable Integer year(ResultSet row, String column) throws SQLException {
        BigDecimal year = row.getBigDecimal(column);
        return year == null ? null : year.intValueExact();
    }
}
