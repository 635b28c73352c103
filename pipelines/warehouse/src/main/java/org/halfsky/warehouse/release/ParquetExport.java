package org.halfsky.warehouse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.halfsky.warehouse.sql.SqlFiles;

/** Writes the published tables as Parquet: a folder for each, one sorted file in it. The same rows give the same bytes. */
public final class ParquetExport {

    private final Connection connection;

    public ParquetExport(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes {@code <folder>/<table>/<table>.parquet} for every published table, the comments of the table and its columns among the metadata.
     *
     * @param folder made if it is not there
     * @return rows written, by name of the table
     */
    public SortedMap<String, Long> export(Path folder) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        int threads = threads();
        run("set threads = 1"); // two threads write the same rows in different bytes
        try {
            for (PublishedTable table : PublishedTable.values()) {
                rows.put(table.published(), write(table, folder.resolve(table.published())));
            }
        } finally {
            run("set threads = " + threads);
        }
        return rows;
    }

    /**
     * Writes the observations that stand as SDMX-CSV 2.0, zipped by gzip.
     *
     * @param file its folder exists
     * @return rows written
     */
    public long exportObservations(Path file) throws SQLException {
        String options = "format csv, header, compression gzip";
        int threads = threads();
        run("set threads = 1");
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate("copy (%s) to %s (%s)"
                    .formatted(SqlFiles.read("release/sdmx_observation.sql"), quoted(file.toString()), options));
        } finally {
            run("set threads = " + threads);
        }
    }

    private long write(PublishedTable table, Path folder) throws SQLException {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Path file = folder.resolve(table.published() + ".parquet");
        String rows = "select * from %s order by %s".formatted(table.mart(), table.order());
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(
                    "copy (%s) to %s (%s)".formatted(rows, quoted(file.toString()), options(comments(table))));
        }
    }

    /** What each column means, as {@code 'column_name': 'comment'}, and under names of our own what a row is and which columns are a key. */
    private String comments(PublishedTable table) throws SQLException {
        StringJoiner comments = new StringJoiner(", ");
        comments.add("'halfsky.table': " + quoted(comment(table)));
        comments.add("'halfsky.key': " + quoted(table.order()));
        String query = "select column_name, comment from duckdb_columns() where table_name = ? order by column_index";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table.mart());
            try (ResultSet columns = statement.executeQuery()) {
                while (columns.next()) {
                    comments.add(quoted(columns.getString(1)) + ": " + quoted(columns.getString(2)));
                }
            }
        }
        return comments.toString();
    }

    /** How every Parquet file of ours is written. */
    static String options(String comments) {
        return "format parquet, compression zstd, row_group_size 122880, kv_metadata {%s}".formatted(comments);
    }

    private String comment(PublishedTable table) throws SQLException {
        String tables = "select comment from duckdb_tables() where table_name = $1";
        String views = " union all select comment from duckdb_views() where view_name = $1";
        try (PreparedStatement statement = connection.prepareStatement(tables + views)) {
            statement.setString(1, table.mart());
            try (ResultSet comment = statement.executeQuery()) {
                comment.next();
                return comment.getString(1);
            }
        }
    }

    private int threads() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("select current_setting('threads')")) {
            setting.next();
            return setting.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
