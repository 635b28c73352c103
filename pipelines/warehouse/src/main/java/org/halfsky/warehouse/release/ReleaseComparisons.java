package org.halfsky.warehouse.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.release.ChangeRow;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.model.release.FindingRow;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.model.release.StandingRow;

/** Rows of the published tables that put figures beside each other. */
final class ReleaseComparisons {

    private ReleaseComparisons() {}

    static DisparityRow disparity(ResultSet row) throws SQLException {
        return new DisparityRow(
                new IndicatorCode(row.getString("indicator_code")),
                row.getInt("year"),
                row.getBigDecimal("urban_value"),
                row.getBigDecimal("rural_value"),
                row.getBigDecimal("urban_rural_gap"),
                row.getBigDecimal("urban_rural_ratio"),
                row.getBigDecimal("male_value"),
                row.getBigDecimal("female_value"),
                row.getBigDecimal("sex_gap"),
                row.getBigDecimal("gpi"));
    }

    static StandingRow standing(ResultSet row) throws SQLException {
        return new StandingRow(
                row.getString("plan_code"),
                row.getString("target_code"),
                row.getInt("year"),
                row.getBigDecimal("value"),
                row.getBigDecimal("change_from_base"),
                row.getBigDecimal("change_from_year_before"),
                row.getBigDecimal("province_value"),
                row.getBigDecimal("difference_from_province"),
                row.getBigDecimal("nation_value"),
                row.getBigDecimal("difference_from_nation"),
                row.getObject("rank", Integer.class),
                row.getObject("ranked_areas", Integer.class));
    }

    static IntervalRow interval(ResultSet row) throws SQLException {
        return new IntervalRow(
                new IndicatorCode(row.getString("indicator_code")),
                row.getInt("year"),
                Breakdown.parse(row.getString("breakdown")),
                row.getBigDecimal("value"),
                row.getBigDecimal("cases"),
                row.getBigDecimal("population"),
                row.getBoolean("small_sample"),
                row.getBigDecimal("lower_value"),
                row.getBigDecimal("upper_value"),
                row.getBigDecimal("pooled_cases"),
                row.getBigDecimal("pooled_population"),
                row.getBigDecimal("pooled_value"));
    }

    static FindingRow finding(ResultSet row) throws SQLException {
        return new FindingRow(
                row.getString("rule"),
                row.getString("severity"),
                row.getString("file"),
                place(row),
                row.getString("indicator"),
                row.getObject("year", Integer.class),
                row.getString("value"),
                row.getString("message"),
                row.getString("explanation"));
    }

    /** Sheet and cell; empty where neither is known. */
    private static String place(ResultSet row) throws SQLException {
        return Stream.of(row.getString("sheet"), row.getString("cell"))
                .filter(each -> each != null)
                .collect(Collectors.joining("!"));
    }

    static ChangeRow change(ResultSet row) throws SQLException {
        String causeArea = row.getString("cause_area_code");
        return new ChangeRow(
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                new IndicatorCode(row.getString("indicator_code")),
                row.getString("indicator_name"),
                row.getString("unit"),
                row.getInt("year"),
                Breakdown.parse(row.getString("breakdown")),
                row.getString("kind"),
                row.getBigDecimal("value_before"),
                row.getBigDecimal("value"),
                row.getString("basis"),
                row.getString("cause"),
                causeArea == null ? null : new AreaCode(causeArea),
                row.getString("submission"),
                row.getString("file"),
                causeArea == null ? null : place(row),
                row.getString("decision"));
    }
}
