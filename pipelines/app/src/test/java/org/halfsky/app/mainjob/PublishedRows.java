package org.halfsky.app.mainjob;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the Parquet of a release. Queries name tables by {@code {table}}. */
final class PublishedRows implements AutoCloseable {

    private final Path parquet;
    private final Connection duckdb;

    PublishedRows(Path release) throws SQLException {
        this.parquet = release.resolve("parquet");
        this.duckdb = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** All columns of every row. */
    List<List<@Nullable Object>> rows(String query, String... parameters) throws SQLException {
        String named = query.replaceAll("\\{(\\w+)}", "read_parquet('" + parquet + "/$1/*.parquet')");
        try (PreparedStatement statement = duckdb.prepareStatement(named)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setString(at + 1, parameters[at]);
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        row.add(result.getObject(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The first column as text. */
    List<String> texts(String query, String... parameters) throws SQLException {
        return rows(query, parameters).stream()
                .map(each -> String.valueOf(each.get(0)))
                .toList();
    }

    /** Every column a number, as a spreadsheet can hold it. */
    List<List<@Nullable BigDecimal>> figures(String query, String... parameters) throws SQLException {
        List<List<@Nullable BigDecimal>> figures = new ArrayList<>();
        for (List<@Nullable Object> row : rows(query, parameters)) {
            List<@Nullable BigDecimal> numbers = new ArrayList<>();
            for (Object each : row) {
                numbers.add(each == null ? null : ReadWorkbook.asStored(new BigDecimal(each.toString())));
            }
            figures.add(numbers);
        }
        return figures;
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
