package org.halfsky.warehouse.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills tables from the files of the same name. The table, its types and comments are a migration's; the file says only what stands in it. */
public final class TableFiller {

    private final Connection connection;

    public TableFiller(Connection connection) {
        this.connection = connection;
    }

    /**
     * Empties the table and puts the rows of {@code sql/<folder>/<table>.sql} into it, column by name.
     * The caller holds the transaction.
     *
     * @return rows put in
     */
    public long fill(String folder, String table) throws SQLException {
        empty(table);
        return append(folder, table);
    }

    /** Changes the rows of the table as {@code sql/<folder>/<table>.sql} says. The caller holds the transaction. */
    public void change(String folder, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(SqlFiles.read(folder + "/" + table + ".sql"));
        }
    }

    /** Takes every row out of the table. */
    public void empty(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table);
        }
    }

    /**
     * Puts the rows of {@code sql/<folder>/<table>.sql} behind those that stand in the table, column by name.
     * The caller holds the transaction.
     *
     * @return rows put in
     */
    public long append(String folder, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(
                    "insert into %s by name\n%s".formatted(table, SqlFiles.read(folder + "/" + table + ".sql")));
        }
    }
}
