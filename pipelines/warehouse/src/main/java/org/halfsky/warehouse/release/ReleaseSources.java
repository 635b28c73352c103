package org.halfsky.warehouse.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.model.release.SourceRow;

/** Rows that say from which cell a figure is, and which one it took the place of. */
final class ReleaseSources {

    private ReleaseSources() {}

    static SourceRow source(ResultSet row) throws SQLException {
        return new SourceRow(
                new IndicatorCode(row.getString("indicator_code")),
                Breakdown.parse(row.getString("breakdown")),
                row.getInt("year"),
                new AreaCode(row.getString("area_code")),
                row.getBigDecimal("value"),
                row.getString("submission"),
                row.getString("file"),
                row.getString("sheet"),
                row.getString("cell"),
                row.getObject("received_at", OffsetDateTime.class));
    }

    static RevisionRow revision(ResultSet row) throws SQLException {
        return new RevisionRow(
                new IndicatorCode(row.getString("indicator_code")),
                Breakdown.parse(row.getString("breakdown")),
                row.getInt("year"),
                row.getBigDecimal("old_value"),
                cell(row, "old_"),
                row.getBigDecimal("new_value"),
                cell(row, "new_"),
                row.getBoolean("is_of_year_before"));
    }

    private static RevisionRow.Cell cell(ResultSet row, String which) throws SQLException {
        return new RevisionRow.Cell(
                row.getString(which + "submission"),
                row.getString(which + "file"),
                "%s!%s".formatted(row.getString(which + "sheet"), row.getString(which + "cell")),
                row.getObject(which + "received_at", OffsetDateTime.class));
    }
}
