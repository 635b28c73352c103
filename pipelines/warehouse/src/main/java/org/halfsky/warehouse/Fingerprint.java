package org.halfsky.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.file.Sha256;

/** Tells whether a release made now could differ from one made before. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the tables' version, the catalog's hash, the settings, the day, name and hash of every accepted submission, every decision and what was locked. */
    static String of(Connection connection, EvaluationSettings settings, LocalDate evaluationDay) throws SQLException {
        MessageDigest digest = Sha256.begin();
        add(
                digest,
                "minCoveragePct="
                        + settings.minCoveragePct().stripTrailingZeros().toPlainString());
        add(
                digest,
                "nearlyMetPct=" + settings.nearlyMetPct().stripTrailingZeros().toPlainString());
        add(digest, "nearlyMetCounts=" + settings.nearlyMetCounts());
        add(digest, "lookbackYears=" + settings.lookbackYears());
        add(digest, "evaluationDay=" + evaluationDay);
        addRows(digest, connection, "select 'tables', max(version) from flyway_schema_history where success");
        addRows(digest, connection, "select 'catalog', catalog_sha256 from dim_catalog");
        addRows(digest, connection, "select submission, sha256 from dim_submission order by submission");
        addRows(
                digest,
                connection,
                "select 'decision', decision from fct_decision where kind <> 'locked_bases' order by 2");
        // what is locked, not when: the name ends with the hash of what the decision says
        addRows(
                digest,
                connection,
                "select 'lock', right(decision, 12) from fct_decision where kind = 'locked_bases' order by 2");
        return Sha256.hex(digest);
    }

    private static void addRows(MessageDigest digest, Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                add(digest, rows.getString(1) + "=" + rows.getString(2));
            }
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
