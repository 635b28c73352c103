package org.halfsky.warehouse.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.release.ColumnContent;
import org.halfsky.model.release.TableContent;

/** Counts and adds up what is to be published, so that whoever reads it back can be held against it. */
public final class PublishedContent {

    private record Column(String name, String type) {

        /** How often it is filled and what it adds up to, as two expressions. */
        String counted() {
            String added = "coalesce(sum(%s), 0)".formatted(number());
            return "count(%s), ".formatted(name)
                    + (isDecimal() ? added : "cast(%s as decimal(38, 0))".formatted(added));
        }

        private boolean isDecimal() {
            return type.startsWith("DECIMAL");
        }

        /** As {@link ColumnContent} says. */
        private String number() {
            return switch (type) {
                case "VARCHAR" -> "strlen(%s)".formatted(name);
                case "BOOLEAN" -> "cast(%s as integer)".formatted(name);
                case "DATE" -> "date_diff('day', date '1970-01-01', %s)".formatted(name);
                case "TIMESTAMP", "TIMESTAMP WITH TIME ZONE" -> "epoch_us(%s)".formatted(name);
                default -> name;
            };
        }
    }

    private final Connection connection;

    public PublishedContent(Connection connection) {
        this.connection = connection;
    }

    /** Of every published table, by its name. */
    public SortedMap<String, TableContent> all() throws SQLException {
        SortedMap<String, TableContent> all = new TreeMap<>();
        for (PublishedTable table : PublishedTable.values()) {
            all.put(table.published(), of(table));
        }
        return all;
    }

    private TableContent of(PublishedTable table) throws SQLException {
        List<Column> columns = columns(table);
        String counts = String.join(", ", columns.stream().map(Column::counted).toList());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), %s from %s".formatted(counts, table.mart()))) {
            row.next();
            SortedMap<String, ColumnContent> contents = new TreeMap<>();
            int at = 2;
            for (Column column : columns) {
                contents.put(column.name(), new ColumnContent(row.getLong(at++), row.getBigDecimal(at++)));
            }
            return new TableContent(row.getLong(1), contents);
        }
    }

    private List<Column> columns(PublishedTable table) throws SQLException {
        String query = "select column_name, data_type from duckdb_columns() where table_name = ? order by column_index";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table.mart());
            try (ResultSet rows = statement.executeQuery()) {
                List<Column> columns = new ArrayList<>();
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
                return columns;
            }
        }
    }
}
