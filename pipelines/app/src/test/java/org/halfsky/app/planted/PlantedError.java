package org.halfsky.app.planted;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Observation;
import org.halfsky.model.Statement;
import org.halfsky.model.catalog.Catalog;

/**
 * What breaks a rule, from its own example in the catalog: {@code C-HLT-002=4.2; C-HLT-002@-1=4.8; C-HLT-002@上年=4.8}.
 *
 * @param figures put in the place of what the area reported
 */
record PlantedError(String rule, String figures) {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<indicator>[A-Z]-[A-Z]+-\\d+(?:-[ND])?)(?:\\.(?<breakdown>[TMF]\\.[TUR]))?(?:@(?<year>-\\d|上年))?=(?<text>\\S+)");

    /** Says nothing of a rate whose operands are known: R101 knows better. */
    private static final String BY_MAGNITUDE = "R005";

    /** One for every rule of the catalog that has an offending example. */
    static List<PlantedError> all() throws SQLException {
        List<PlantedError> all = new ArrayList<>();
        ask("where example_bad <> ''", rows -> all.add(new PlantedError(rows.getString(1), rows.getString(2))));
        return all;
    }

    /** Rules that are nowhere else applied than by the warehouse when it checks, or could be nowhere: the catalog says so of the others. */
    static Set<String> rulesOfTheWarehouse() throws SQLException {
        Set<String> rules = new HashSet<>();
        ask("where applied is null or applied like '检查时：%'", rows -> rules.add(rows.getString(1)));
        return rules;
    }

    private static void ask(String which, Row each) throws SQLException {
        String query = "select rule_code, example_bad from read_csv('../../sql/catalog/rule.csv', all_varchar = true) ";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = connection.createStatement().executeQuery(query + which + " order by 1")) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** The report with the error in it. */
    List<Observation> in(List<Observation> report, Catalog catalog) {
        List<Observation> planted = alone(report.get(0).area());
        List<Observation> spoilt = new ArrayList<>(report);
        spoilt.removeIf(each -> planted.stream().anyMatch(other -> isSameCell(each, other)));
        if (rule.equals(BY_MAGNITUDE)) {
            Set<IndicatorCode> operands = operands(planted, catalog);
            spoilt.removeIf(each -> operands.contains(each.indicator()));
        }
        spoilt.addAll(planted);
        return spoilt;
    }

    private static Set<IndicatorCode> operands(List<Observation> rates, Catalog catalog) {
        return rates.stream()
                .flatMap(each -> catalog.indicator(each.indicator()).stream())
                .flatMap(each ->
                        Stream.concat(Stream.ofNullable(each.numerator()), Stream.ofNullable(each.denominator())))
                .collect(Collectors.toSet());
    }

    /** The error and nothing else. */
    List<Observation> alone(AreaCode area) {
        List<Observation> planted = new ArrayList<>();
        for (String each : figures.split(";\\s*", -1)) {
            Matcher figure = FIGURE.matcher(each);
            if (!figure.matches()) {
                throw new IllegalArgumentException("%s: '%s' is not code=number".formatted(rule, each));
            }
            planted.add(observation(area, figure, "F" + (planted.size() + 1)));
        }
        return planted;
    }

    private static boolean isSameCell(Observation one, Observation other) {
        return one.indicator().equals(other.indicator())
                && one.breakdown().equals(other.breakdown())
                && one.year() == other.year()
                && one.statement() == other.statement();
    }

    private static Observation observation(AreaCode area, Matcher figure, String cell) {
        String year = figure.group("year");
        boolean isLastYears = "上年".equals(year);
        int away = year == null ? 0 : isLastYears ? -1 : Integer.parseInt(year);
        BigDecimal value = new BigDecimal(figure.group("text"));
        return new Observation(
                area,
                new IndicatorCode(figure.group("indicator")),
                Province.LAST + away,
                figure.group("breakdown") == null ? Breakdown.TOTAL : Breakdown.parse(figure.group("breakdown")),
                value,
                null,
                false,
                Math.max(0, value.scale()),
                value.toPlainString(),
                isLastYears ? Statement.PREVIOUS_YEAR : Statement.CURRENT_YEAR,
                new CellRef("统计表", cell));
    }
}
