package org.halfsky.warehouse.explain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

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

    /** Whether that moment had come by the end of that day; {@code null}: by now. */
    boolean hadCome(OffsetDateTime moment, @Nullable LocalDate day) {
        return day == null
                || !moment.withOffsetSameInstant(offset).toLocalDate().isAfter(day);
    }
}
