package org.halfsky.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands in a warehouse that nobody has open, whatever the order of its rows. */
public final class WarehouseContent {

    private static final String TABLES =
            "select table_name from duckdb_tables() where not internal and table_name not like 'flyway%' order by 1";

    private static final Pattern LASTING = Pattern.compile("(dim|fct|mart)_(?!change$)");

    private WarehouseContent() {}

    /**
     * What stands in one table.
     *
     * @param hash over all rows; equal for equal rows in any order
     */
    public record Table(long rows, String hash) {}

    /**
     * Dimensions, facts and marts. The working tables of an evaluation depend on when in the night they were filled, and the changes on
     * which release was current then.
     */
    public static SortedMap<String, Table> lasting(Path file) {
        SortedMap<String, Table> content = of(file);
        content.keySet().removeIf(each -> !LASTING.matcher(each).lookingAt());
        return content;
    }

    /** Every table by name. */
    public static SortedMap<String, Table> of(Path file) {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
                Statement statement = duckdb.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            return of(statement);
        } catch (SQLException broken) {
            throw new WarehouseException(file.toString(), broken);
        }
    }

    /** Reads every row of every table, and so every block in which there are any: damage is found, wherever it is. */
    static SortedMap<String, Table> of(Statement statement) throws SQLException {
        SortedMap<String, Table> content = new TreeMap<>();
        for (String table : tables(statement)) {
            String query = "select count(*), coalesce(sum(hash(content)), 0) from %s as content".formatted(table);
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                content.put(table, new Table(row.getLong(1), row.getString(2)));
            }
        }
        return content;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
