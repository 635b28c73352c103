package org.halfsky.app.mainjob;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in a warehouse that nobody has open, whatever the order of its rows. */
final class WarehouseContent {

    private static final String TABLES =
            "select table_name from duckdb_tables() where not internal and table_name not like 'flyway%' order by 1";

    private WarehouseContent() {}

    /** Number of rows and a hash over all of them, by table. */
    static SortedMap<String, String> of(Path home) throws SQLException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Connection duckdb =
                        DriverManager.getConnection("jdbc:duckdb:" + home.resolve("warehouse/halfsky.duckdb"));
                Statement statement = duckdb.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(sum(hash(t)), 0) from %s as t".formatted(table))) {
                    row.next();
                    content.put("warehouse/" + table, row.getString(1));
                }
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
