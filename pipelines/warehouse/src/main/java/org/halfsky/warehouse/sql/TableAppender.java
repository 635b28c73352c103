package org.halfsky.warehouse.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends rows to one table, the fast way in. The appender wants decimals in the exact scale of their column: this one gives it.
 * Rows are there when it is closed; a rolled-back transaction takes them away again.
 */
public final class TableAppender implements AutoCloseable {

    private final DuckDBAppender rows;
    private final int[] scales;

    public TableAppender(Connection connection, String table) throws SQLException {
        this.scales = scalesOf(connection, table);
        this.rows = connection.unwrap(DuckDBConnection.class).createAppender("main", table);
    }

    private static int[] scalesOf(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet nothing = statement.executeQuery("select * from " + table + " limit 0")) {
            ResultSetMetaData columns = nothing.getMetaData();
            int[] scales = new int[columns.getColumnCount()];
            for (int column = 0; column < scales.length; column++) {
                scales[column] = columns.getScale(column + 1);
            }
            return scales;
        }
    }

    /**
     * One row.
     *
     * @param cells in the order of the columns: text, whole numbers, decimals, booleans, times or null
     */
    public void add(@Nullable Object... cells) throws SQLException {
        if (cells.length != scales.length) {
            throw new IllegalArgumentException(
                    "%d cells for a table of %d columns".formatted(cells.length, scales.length));
        }
        rows.beginRow();
        for (int column = 0; column < cells.length; column++) {
            append(cells[column], scales[column]);
        }
        rows.endRow();
    }

    private void append(@Nullable Object cell, int scale) throws SQLException {
        if (cell == null) {
            rows.appendNull();
        } else if (cell instanceof String text) {
            rows.append(text);
        } else if (cell instanceof Integer number) {
            rows.append(number.intValue());
        } else if (cell instanceof Long number) {
            rows.append(number.longValue());
        } else if (cell instanceof Boolean truth) {
            rows.append(truth.booleanValue());
        } else if (cell instanceof BigDecimal decimal) {
            rows.append(decimal.setScale(scale, RoundingMode.HALF_UP));
        } else if (cell instanceof OffsetDateTime time) {
            rows.append(time.withOffsetSameInstant(ZoneOffset.UTC));
        } else {
            throw new IllegalArgumentException("%s: no column takes a %s".formatted(cell, cell.getClass()));
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
