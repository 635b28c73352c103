package org.halfsky.publish.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes Parquet the way the warehouse does: DuckDB, zstd. */
public final class ParquetFiles {

    private ParquetFiles() {}

    /** One file with the rows of a query. */
    public static void write(String query, Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "copy (%s) to '%s' (format parquet, compression zstd)".formatted(query, file.toAbsolutePath()));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
