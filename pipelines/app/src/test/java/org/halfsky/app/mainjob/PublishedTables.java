package org.halfsky.app.mainjob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The Parquet of a release, asked with SQL as anybody might. */
final class PublishedTables {

    private final Path parquet;

    PublishedTables(Path release) {
        this.parquet = release.resolve("parquet");
    }

    /**
     * The rows as CSV with a header.
     *
     * @param query names tables by {@code {table}}
     */
    String csv(String query) throws Exception {
        Path file = Files.createTempFile("published", ".csv");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("copy (%s) to '%s' (header, delimiter ',')".formatted(named(query), file));
            return Files.readString(file);
        } finally {
            Files.delete(file);
        }
    }

    private String named(String query) throws SQLException {
        return query.replaceAll("\\{(\\w+)}", "read_parquet('" + parquet + "/$1/*.parquet')");
    }
}
