package org.halfsky.warehouse.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.halfsky.model.CheckSettings;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.OpenWarehouse;

/**
 * How long all checks take over one nation-year with ten years behind it, on two threads and 2 GiB. Not a test: it prints.
 *
 * <p>Arguments: a folder for the warehouse.
 */
final class NationYearBenchmark {

    private static final int YEAR = 2020;

    private NationYearBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        Path file = OpenWarehouse.settings(folder).file();
        if (!Files.exists(file)) {
            OpenWarehouse.with(BuiltInCatalog.catalog(), folder).close();
            try (Connection connection = connect(file)) {
                fill(connection);
            }
        }
        try (Connection connection = connect(file)) {
            report("%s", described(connection));
            long start = System.nanoTime();
            CheckCounts counts = new Checks(connection).check(CheckSettings.defaults());
            report("%s%nall checks: %.1f s", counts, (System.nanoTime() - start) / 1e9);
        }
    }

    private static String described(Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(resource("described.sql"))) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "2GiB");
        properties.setProperty("threads", "2");
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    }

    private static void fill(Connection connection) throws IOException, SQLException {
        String rows = resource("nation_year.sql");
        try (Statement statement = connection.createStatement()) {
            for (int year = YEAR - 10; year < YEAR; year++) {
                statement.executeUpdate(
                        resource("history.sql").replace("{rows}", rows.replace("{year}", Integer.toString(year))));
            }
            statement.executeUpdate(resource("form_lines.sql"));
            for (String insert : resource("staged.sql").split(";\n", -1)) {
                statement.executeUpdate(insert.replace("{rows}", rows.replace("{year}", Integer.toString(YEAR))));
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NationYearBenchmark.class.getResourceAsStream("/benchmark/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource benchmark/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void report(String format, Object... arguments) {
        PrintStream out = System.out;
        out.printf(format + "%n", arguments);
    }
}
