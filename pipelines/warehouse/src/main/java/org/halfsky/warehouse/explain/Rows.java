package org.halfsky.warehouse.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.AreaEvent;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.IndicatorFacts;
import org.halfsky.model.explanation.NamedCode;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** Rows of the published tables as parts of an explanation, column by name. */
final class Rows {

    private Rows() {}

    /**
     * A finding and what it is about.
     *
     * @param area       {@code null} where it is not known
     * @param receivedAt of the submission
     */
    record FoundAbout(@Nullable String area, OffsetDateTime receivedAt, CellFinding finding) {}

    /** A statement about an indicator. */
    record Stated(IndicatorCode indicator, SourceCell cell) {

        /** The same on a day on which its file had not been returned yet. */
        Stated notWithdrawn() {
            return new Stated(indicator, cell.notWithdrawn());
        }
    }

    static IndicatorFacts indicator(ResultSet row) throws SQLException {
        return new IndicatorFacts(
                new IndicatorCode(row.getString("indicator_code")),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("decimals"),
                row.getString("aggregation"),
                code(row.getString("numerator_code")),
                code(row.getString("denominator_code")),
                row.getBigDecimal("multiplier"));
    }

    static Stated stated(ResultSet row) throws SQLException {
        String area = row.getString("area_code");
        return new Stated(
                new IndicatorCode(row.getString("indicator_code")),
                new SourceCell(
                        new AreaCode(area),
                        area,
                        row.getBigDecimal("value"),
                        row.getString("missing_reason"),
                        row.getString("cell_text"),
                        row.getBoolean("is_approximate"),
                        row.getString("statement").equals("previous_year"),
                        row.getString("submission"),
                        row.getString("file"),
                        new CellRef(row.getString("sheet"), row.getString("cell")),
                        row.getObject("received_at", OffsetDateTime.class),
                        row.getObject("accepted_from", OffsetDateTime.class),
                        row.getObject("accepted_until", OffsetDateTime.class),
                        List.of()));
    }

    static FoundAbout found(ResultSet row) throws SQLException {
        String version = row.getString("version");
        return new FoundAbout(
                row.getString("area"),
                row.getObject("received_at", OffsetDateTime.class),
                new CellFinding(
                        row.getString("rule"),
                        version == null ? null : Integer.valueOf(version),
                        row.getString("severity"),
                        row.getString("submission"),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("value"),
                        row.getString("message"),
                        row.getString("explanation")));
    }

    static Lineage.Source source(ResultSet row) throws SQLException {
        return new Lineage.Source(
                new AreaCode(row.getString("area_code")),
                new AreaCode(row.getString("source_code")),
                row.getString("source_name"),
                row.getInt("source_count"),
                row.getBoolean("is_heard"));
    }

    static Lineage.Part part(ResultSet row) throws SQLException {
        return new Lineage.Part(
                new AreaCode(row.getString("area_code")),
                row.getInt("year"),
                new AreaCode(row.getString("part_code")),
                row.getBoolean("is_past"));
    }

    static AreaEvent event(ResultSet row) throws SQLException {
        return new AreaEvent(
                row.getInt("change_year"),
                row.getString("event_type"),
                row.getBoolean("is_whole_unit"),
                new AreaCode(row.getString("old_code")),
                row.getString("old_name"),
                new AreaCode(row.getString("new_code")),
                row.getString("new_name"));
    }

    static NamedCode successor(ResultSet row) throws SQLException {
        return new NamedCode(row.getString("code"), row.getString("name"));
    }

    private static @Nullable IndicatorCode code(@Nullable String code) {
        return code == null ? null : new IndicatorCode(code);
    }
}
