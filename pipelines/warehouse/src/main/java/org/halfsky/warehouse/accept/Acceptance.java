package org.halfsky.warehouse.accept;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.halfsky.warehouse.sql.SqlFiles;
import org.halfsky.warehouse.sql.TableFiller;

/** Moves what is staged and checked into the facts. */
public final class Acceptance {

    private static final List<String> STAGING = List.of(
            "stg_submission",
            "stg_observation",
            "stg_rejected_cell",
            "stg_ignored_cells",
            "stg_finding",
            "stg_explanation",
            "stg_nil_form",
            "stg_qualitative",
            "stg_accepted",
            "stg_statement",
            "stg_ratio",
            "stg_change",
            "stg_roll_up",
            "stg_form_gap",
            "stg_offence",
            "stg_cell");

    private final Connection connection;

    public Acceptance(Connection connection) {
        this.connection = connection;
    }

    /** Accepts everything staged and empties staging. The caller holds the transaction. */
    public AcceptCounts accept() throws SQLException {
        TableFiller filler = new TableFiller(connection);
        filler.fill("staging", "stg_cell");
        filler.append("star", "dim_submission");
        filler.append("star", "fct_ignored_cells");
        filler.append("star", "fct_nil_form");
        filler.append("star", "fct_qualitative_statement");
        filler.fill("star", "fct_qualitative");
        filler.append("star", "fct_applied_rule");
        long findings = filler.append("star", "fct_finding");
        long observations = filler.append("star", "fct_observation");
        filler.append("star", "fct_kept_out");
        filler.append("star", "fct_displaced");
        filler.append("star", "fct_objection");
        filler.append("star", "fct_explanation");
        filler.fill("star", "dim_year");
        AcceptCounts counts = count(observations, findings);
        try (Statement statement = connection.createStatement()) {
            for (String table : STAGING) {
                statement.executeUpdate("delete from " + table);
            }
        }
        return counts;
    }

    private AcceptCounts count(long observations, long findings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sums = statement.executeQuery(SqlFiles.read("staging/accept_counts.sql"))) {
            sums.next();
            return new AcceptCounts(
                    sums.getLong("submissions"),
                    sums.getLong("filled"),
                    sums.getLong("loaded"),
                    sums.getLong("rejected"),
                    sums.getLong("ignored"),
                    observations,
                    findings);
        }
    }
}
