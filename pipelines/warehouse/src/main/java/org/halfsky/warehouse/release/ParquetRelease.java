package org.halfsky.warehouse.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.halfsky.model.release.ReleaseQueries;

/** Opens the Parquet of a release for questions, in a DuckDB of its own that lives in memory. */
public final class ParquetRelease {

    private ParquetRelease() {}

    /**
     * Answers from the Parquet under the folder, to any number of threads at once.
     *
     * @param parquetFolder holds one folder for each published table
     * @throws IllegalArgumentException if a table is not there
     */
    public static ReleaseQueries open(Path parquetFolder) {
        return over(connect(parquetFolder));
    }

    /** Answers from tables that were opened before; closing the answers closes the tables. */
    public static ReleaseQueries over(DuckDBConnection tables) {
        return new ParquetQueries(tables);
    }

    /**
     * The published tables under their names, in a DuckDB of their own.
     *
     * @throws IllegalArgumentException if a table is not there
     */
    public static DuckDBConnection connect(Path parquetFolder) {
        try {
            DuckDBConnection duckdb = inMemory();
            try {
                showTables(duckdb, parquetFolder);
                return duckdb;
            } catch (SQLException | RuntimeException broken) {
                duckdb.close();
                throw broken;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("%s: %s".formatted(parquetFolder, broken.getMessage()), broken);
        }
    }

    /** An empty one, that takes no more memory than this. */
    static DuckDBConnection inMemory() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("autoinstall_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
    }

    private static void showTables(DuckDBConnection duckdb, Path parquetFolder) throws SQLException {
        try (Statement statement = duckdb.createStatement()) {
            for (PublishedTable table : PublishedTable.values()) {
                String name = table.published();
                Path file = parquetFolder.resolve(name).resolve(name + ".parquet");
                if (!Files.isRegularFile(file)) {
                    throw new IllegalArgumentException("%s: expected a table of the release".formatted(file));
                }
                String source = ParquetExport.quoted(file.toAbsolutePath().toString());
                statement.execute("create view %s as select * from read_parquet(%s)".formatted(name, source));
            }
        }
    }
}
