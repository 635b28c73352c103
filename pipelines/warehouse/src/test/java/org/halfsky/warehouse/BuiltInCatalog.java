package org.halfsky.warehouse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Rule;
import org.jspecify.annotations.Nullable;

/** Areas, indicators and rules of {@code sql/catalog}, as they stand. */
public final class BuiltInCatalog {

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private BuiltInCatalog() {}

    public static Catalog catalog() {
        return with(rules());
    }

    /** The built-in catalog with other rules. */
    public static Catalog with(List<Rule> rules) {
        return new Catalog(
                "0".repeat(64),
                read("area", BuiltInCatalog::area),
                read("area_change", BuiltInCatalog::areaChange),
                read("indicator", BuiltInCatalog::indicator),
                List.of(),
                List.of(),
                rules,
                List.of(),
                List.of());
    }

    public static List<Rule> rules() {
        return read("rule", BuiltInCatalog::rule);
    }

    /** One column of one file, in its order. */
    public static List<String> column(String file, String column) {
        return read(file, row -> String.valueOf(row.getString(column)));
    }

    private static <T> List<T> read(String file, RowReader<T> reader) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "from read_csv('../../sql/catalog/%s.csv', all_varchar = true, header = true, quote = '\"', escape = '\"')"
                                .formatted(file))) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                new AreaCode(row.getString("area_code")),
                row.getString("name"),
                AreaLevel.of(row.getString("level")),
                text(row, "unit_type"),
                optional(row, "parent_code", AreaCode::new),
                Integer.parseInt(row.getString("valid_from")),
                optional(row, "valid_to", Integer::valueOf),
                Arrays.stream(text(row, "successor_codes").split("\\|"))
                        .filter(each -> !each.isEmpty())
                        .map(AreaCode::new)
                        .toList());
    }

    private static AreaChange areaChange(ResultSet row) throws SQLException {
        return new AreaChange(
                row.getString("event_id"),
                Integer.parseInt(row.getString("change_year")),
                row.getString("event_type"),
                row.getString("whole_unit").equals("1"),
                new AreaCode(row.getString("old_code")),
                row.getString("old_name"),
                new AreaCode(row.getString("new_code")),
                row.getString("new_name"));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                new IndicatorCode(row.getString("indicator_code")),
                row.getString("name"),
                text(row, "domain"),
                row.getString("unit"),
                Integer.parseInt(row.getString("decimals")),
                Indicator.Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                Indicator.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                optional(row, "numerator_code", IndicatorCode::new),
                optional(row, "denominator_code", IndicatorCode::new),
                new BigDecimal(row.getString("multiplier")),
                Indicator.Aggregation.valueOf(row.getString("aggregation").toUpperCase(Locale.ROOT)),
                row.getString("course") == null
                        ? Indicator.Course.STEADY
                        : Indicator.Course.valueOf(row.getString("course").toUpperCase(Locale.ROOT)),
                "yes".equals(row.getString("sensitive")),
                text(row, "department"),
                List.of(),
                optional(row, "valid_min", BigDecimal::new),
                optional(row, "valid_max", BigDecimal::new),
                "");
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("rule_code"),
                row.getString("level"),
                row.getString("statement"),
                text(row, "formula"),
                Severity.of(row.getString("severity")),
                text(row, "message"),
                optional(row, "from_year", Integer::valueOf),
                optional(row, "to_year", Integer::valueOf),
                Integer.parseInt(row.getString("version")),
                "sql/catalog/rule.csv");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> type)
            throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? null : type.apply(text);
    }
}
