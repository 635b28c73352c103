package org.halfsky.warehouse.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.EvaluationSettings;
import org.jspecify.annotations.Nullable;

/**
 * A star in memory with the real tables. It knows the nation, an invented province 990000 and its prefecture 990100; a test adds counties,
 * indicators, plans and reports, evaluates, and asks.
 */
public final class Star implements AutoCloseable {

    private static final Path SQL = Path.of("..", "..", "sql");

    private static final String OBSERVED =
            "insert into fct_observation values (?, ?, ?, ?, ?, ?, false, 0, '', 'current_year', 's', '表', 'A1', timestamptz '2021-03-05 01:30:00+00', 's.xlsx')";
    private static final String SUBMITTED =
            "insert into dim_submission values ('s', 's.xlsx', 's.xlsx', 'x', 1, timestamptz '2021-03-05 01:30:00+00', '+08:00', null, null, 'c', 'file', 'accepted', null, '', '', 0, 0, 0, 0)";

    private static final Path TABLES = tables();

    private final Connection connection;
    private EvaluationSettings settings = EvaluationSettings.defaults();
    private LocalDate evaluationDate = LocalDate.of(2021, 3, 5);

    private Star(Connection connection) {
        this.connection = connection;
    }

    /** The nation, the province and the prefecture, and nothing else. */
    public static Star invented() {
        return empty().area("000000", "全国", "nation", null)
                .area("990000", "样例省", "province", "000000")
                .area("990100", "样例市", "prefecture", "990000");
    }

    /** The areas of the built-in catalog, 2009 to 2024. */
    public static Star withRealAreas() {
        return withRealAreas(empty());
    }

    private static Star withRealAreas(Star star) {
        String from = " from read_csv('%s/catalog/%s.csv', header = true, all_varchar = true)";
        String areas =
                "area_code, name, level, coalesce(unit_type, ''), parent_code, valid_from, valid_to, coalesce(successor_codes, '')";
        String changes = "event_id, change_year, event_type, whole_unit = '1', old_code, old_name, new_code, new_name";
        star.run("insert into dim_area select " + areas + from.formatted(SQL, "area"));
        star.run("insert into dim_area_change select " + changes + from.formatted(SQL, "area_change"));
        return star;
    }

    /** The areas, indicators, plans and targets of the built-in catalog, in a file. */
    static Star onDisk(Path file) {
        Star star = withRealAreas(at("jdbc:duckdb:" + file));
        String from = " from read_csv('%s/catalog/%s.csv', header = true, all_varchar = true)";
        String indicators =
                "indicator_code, name, domain, unit, decimals, direction, kind, numerator_code, denominator_code, multiplier, aggregation, '', valid_min, valid_max, coalesce(course, 'steady'), coalesce(sensitive, '') = 'yes'";
        String plans = "plan_code, title, plan_kind, area_code, base_year, mid_year, end_year";
        String targets =
                "target_code, plan_code, row_number() over (), domain, indicator_code, coalesce(breakdown, ''), statement, target_type, %s, %s, %s, %s, coalesce(unit, ''), coalesce(comparison, '')";
        String part = "coalesce(nullif(split_part(%s, '/', %d), ''), %s)";
        star.run("insert into dim_indicator select " + indicators + from.formatted(SQL, "indicator"));
        star.run("insert into dim_plan select " + plans + from.formatted(SQL, "plan"));
        star.run("insert into dim_target select "
                + targets.formatted(
                        part.formatted("value", 1, null),
                        part.formatted("value", 2, "'1'"),
                        part.formatted("value2", 1, null),
                        part.formatted("value2", 2, "'1'"))
                + from.formatted(SQL, "target"));
        return star;
    }

    private static Star empty() {
        return at("jdbc:duckdb:");
    }

    /** With all tables, copied from a file that is made once for all tests of a process. */
    private static Star at(String url) {
        try {
            Star star = new Star(DriverManager.getConnection(url));
            String name = star.query("select current_database()").get(0);
            star.run("attach '" + TABLES + "' as tables (read_only)");
            star.run("copy from database tables to \"" + name + "\"");
            star.run("detach tables");
            star.run(SUBMITTED);
            return star;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Path tables() {
        try {
            Path folder = Files.createTempDirectory("star");
            Path file = folder.resolve("tables.duckdb");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                    Stream<Path> migrations = Files.list(SQL.resolve("migrations"))) {
                Star star = new Star(connection);
                for (Path each : migrations.sorted().toList()) {
                    star.run(Files.readString(each));
                }
            }
            return file;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Star area(String code, String name, String level, @Nullable String parent) {
        return area(code, name, level, parent, 1981, null, "");
    }

    /** A county of the invented prefecture. */
    public Star county(String code) {
        return area(code, "县" + code, "county", "990100");
    }

    Star area(
            String code,
            String name,
            String level,
            @Nullable String parent,
            int from,
            @Nullable Integer to,
            String successors) {
        return insert("dim_area values (?, ?, ?, '', ?, ?, ?, ?)", code, name, level, parent, from, to, successors);
    }

    Star change(int year, String oldCode, String newCode, boolean whole) {
        return insert("dim_area_change values ('e', ?, '', ?, ?, '', ?, '')", year, whole, oldCode, newCode);
    }

    public Star count(String code) {
        return indicator(code, "人", null, null, "1", "sum");
    }

    /** A count of which 1 to 4 is not published. */
    Star sensitiveCount(String code) {
        return count(code)
                .run("update dim_indicator set is_sensitive = true where indicator_code = '%s'".formatted(code));
    }

    public Star rate(String code, String unit, String multiplier, String numerator, String denominator) {
        return indicator(code, unit, numerator, denominator, multiplier, "ratio_of_sums");
    }

    /** A percentage without operands: only its own report stands. */
    public Star percentage(String code) {
        return indicator(code, "%", null, null, "1", "not_aggregatable");
    }

    Star indicator(
            String code,
            String unit,
            @Nullable String numerator,
            @Nullable String denominator,
            String multiplier,
            String aggregation) {
        return insert(
                "dim_indicator values (?, ?, '健康', ?, 2, 'higher', 'ratio', ?, ?, ?, ?, '', null, null, 'steady', false)",
                code,
                "指标" + code,
                unit,
                numerator,
                denominator,
                new BigDecimal(multiplier),
                aggregation);
    }

    public Star plan(String code, String area, int base, int end) {
        return insert("dim_plan values (?, '样例规划', 'women', ?, ?, ?, ?)", code, area, base, (base + end) / 2, end);
    }

    /** @param promise in the words of {@link Promise#parse} */
    public Star target(String code, String plan, @Nullable String indicator, String promise) {
        Promise told = Promise.parse(promise);
        int position =
                Integer.parseInt(query("select count(*) + 1 from dim_target").get(0));
        return insert(
                "dim_target values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, '', ?)",
                code,
                plan,
                position,
                told.domain(),
                indicator,
                told.breakdown(),
                told.type(),
                told.value() == null ? null : told.value().numerator(),
                told.value() == null ? null : told.value().denominator(),
                told.value2() == null ? null : told.value2().numerator(),
                told.value2() == null ? null : told.value2().denominator(),
                told.comparison());
    }

    /** @param lines each {@code area indicator[breakdown] year value, year value …}; a value that is no number is a reason */
    public Star reports(String lines) {
        lines.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(line -> {
            String[] words = line.split("\\s+", 3);
            String[] indicator = words[1].split("[\\[\\]]", -1);
            for (String yearAndValue : words[2].split(",", -1)) {
                String[] both = yearAndValue.strip().split("\\s+");
                report(words[0], indicator[0], indicator.length > 1 ? indicator[1] : "T.T", both);
            }
        });
        return this;
    }

    private void report(String area, String indicator, String breakdown, String[] yearAndValue) {
        boolean isNumber = Character.isDigit(yearAndValue[1].charAt(yearAndValue[1].length() - 1));
        try (PreparedStatement statement = connection.prepareStatement(OBSERVED)) {
            statement.setString(1, area);
            statement.setString(2, indicator);
            statement.setInt(3, Integer.parseInt(yearAndValue[0]));
            statement.setString(4, breakdown);
            statement.setObject(5, isNumber ? new BigDecimal(yearAndValue[1]) : null);
            statement.setString(6, isNumber ? null : yearAndValue[1]);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Star settings(EvaluationSettings chosen) {
        settings = chosen;
        return this;
    }

    Star evaluatedOn(String date) {
        evaluationDate = LocalDate.parse(date);
        return this;
    }

    public Star evaluate() {
        try {
            new Evaluation(connection).build(settings, evaluationDate);
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Rows as text, columns with a blank between, decimals without trailing zeros, {@code -} for null. */
    public List<String> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(text(rows.getObject(column)));
                }
                lines.add(String.join(" ", cells));
            }
            return lines;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "-";
        }
        return cell instanceof BigDecimal decimal ? decimal.stripTrailingZeros().toPlainString() : cell.toString();
    }

    public Star run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private Star insert(String into, @Nullable Object... cells) {
        try (PreparedStatement statement = connection.prepareStatement("insert into " + into)) {
            for (int position = 0; position < cells.length; position++) {
                statement.setObject(position + 1, cells[position]);
            }
            statement.executeUpdate();
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(into, broken);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
