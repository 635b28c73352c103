package org.halfsky.warehouse.check;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.check.formula.Vocabulary;
import org.halfsky.warehouse.sql.SqlFiles;
import org.halfsky.warehouse.sql.TableFiller;
import org.jspecify.annotations.Nullable;

/** Holds everything staged against the rules in force: one set-based query a rule. */
public final class Checks {

    private final Connection connection;
    private final TableFiller filler;

    public Checks(Connection connection) {
        this.connection = connection;
        this.filler = new TableFiller(connection);
    }

    /** Checks what is staged; what an earlier check of it found is forgotten first. The caller holds the transaction. */
    public CheckCounts check(CheckSettings settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from stg_finding where found_by = 'check'");
            statement.executeUpdate("delete from stg_offence");
        }
        filler.fill("staging", "stg_accepted");
        filler.fill("staging", "stg_statement");
        filler.fill("staging", "stg_ratio");
        filler.fill("staging", "stg_change");
        filler.fill("staging", "stg_roll_up");
        apply(Rulebook.of(rules(), vocabulary(settings)).formulas());
        apply(CheckFiles.all(settings));
        filler.fill("staging", "stg_form_gap");
        filler.append("staging", "stg_finding");
        nameThresholds(settings);
        return count();
    }

    private void apply(List<AppliedRule> rules) throws SQLException {
        String frame = SqlFiles.read("staging/stg_offence.sql");
        Set<IndicatorCode> staged = stagedIndicators();
        try (Statement statement = connection.createStatement()) {
            for (AppliedRule rule : rules) {
                if (rule.concernsAnyOf(staged)) {
                    String code = rule.code().replace("'", "''");
                    String found = frame.replace("{rule}", code).replace("{check}", rule.query());
                    statement.executeUpdate("insert into stg_offence by name\n" + found);
                }
            }
        }
    }

    /** Sentences name thresholds as formulas do, and senders read what their home has set. */
    private void nameThresholds(CheckSettings settings) throws SQLException {
        String update =
                "update stg_finding set message = replace(message, $1, $2) where found_by = 'check' and contains(message, $1)";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (Map.Entry<String, BigDecimal> each : settings.byKey().entrySet()) {
                statement.setString(1, "{" + each.getKey() + "}");
                statement.setString(2, each.getValue().toPlainString());
                statement.executeUpdate();
            }
        }
    }

    private Set<IndicatorCode> stagedIndicators() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct indicator_code from stg_statement")) {
            Set<IndicatorCode> indicators = new HashSet<>();
            while (rows.next()) {
                indicators.add(new IndicatorCode(rows.getString(1)));
            }
            return indicators;
        }
    }

    private List<Rule> rules() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from dim_rule order by rule")) {
            List<Rule> rules = new ArrayList<>();
            while (rows.next()) {
                rules.add(new Rule(
                        rows.getString("rule"),
                        rows.getString("level"),
                        rows.getString("statement"),
                        rows.getString("formula"),
                        Severity.of(rows.getString("severity")),
                        rows.getString("message"),
                        year(rows, "from_year"),
                        year(rows, "to_year"),
                        rows.getInt("version"),
                        "catalog/rule.csv"));
            }
            return rules;
        }
    }

    private static @Nullable Integer year(ResultSet row, String column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? null : year;
    }

    private Vocabulary vocabulary(CheckSettings settings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select indicator_code, name, unit from dim_indicator")) {
            Map<IndicatorCode, Vocabulary.Term> terms = new HashMap<>();
            while (rows.next()) {
                terms.put(
                        new IndicatorCode(rows.getString("indicator_code")),
                        new Vocabulary.Term(rows.getString("name"), rows.getString("unit")));
            }
            return new Vocabulary(terms, settings.byKey());
        }
    }

    private CheckCounts count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(SqlFiles.read("staging/check_counts.sql"))) {
            counts.next();
            return new CheckCounts(
                    counts.getLong("submissions"),
                    counts.getLong("observations"),
                    counts.getLong("errors"),
                    counts.getLong("warnings"),
                    counts.getLong("infos"),
                    counts.getLong("kept_out"));
        }
    }
}
