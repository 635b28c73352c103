package org.halfsky.warehouse.explain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.halfsky.warehouse.sql.SqlFiles;

/** The files of {@code sql/explain}, asked; each on a connection of its own, so that threads do not wait. */
final class Questions {

    private final DuckDBConnection duckdb;

    Questions(DuckDBConnection duckdb) {
        this.duckdb = duckdb;
    }

    /**
     * The rows of {@code sql/explain/<name>.sql}.
     *
     * @param parameters in the order of their numbers
     */
    <T> List<T> ask(String name, RowReader<T> reader, Object... parameters) {
        return run(SqlFiles.read("explain/" + name + ".sql"), reader, parameters);
    }

    /** The rows of a published table. */
    <T> List<T> all(String table, RowReader<T> reader) {
        return run("select * from " + table, reader);
    }

    private <T> List<T> run(String query, RowReader<T> reader, Object... parameters) {
        try (Connection connection = duckdb.duplicate();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int number = 0; number < parameters.length; number++) {
                statement.setObject(number + 1, parameters[number]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(reader.read(rows));
                }
                return answers;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("%s: %s".formatted(query, broken.getMessage()), broken);
        }
    }

    /**
     * Makes something of a row.
     *
     * @param <T> what
     */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
