package org.halfsky.warehouse.explain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * What the release was made with.
 *
 * @param offset in which receipt times are written
 */
record Setting(BigDecimal minCoveragePct, int newestYear, ZoneOffset offset) {

    static Setting read(ResultSet row) throws SQLException {
        return new Setting(
                row.getBigDecimal("min_coverage_pct"),
                row.getInt("newest_year"),
                ZoneOffset.of(row.getString("utc_offset")));
    }
}
