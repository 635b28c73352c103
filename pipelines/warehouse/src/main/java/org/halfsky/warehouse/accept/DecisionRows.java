package org.halfsky.warehouse.accept;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.model.decision.BaseLocks;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.warehouse.sql.TableAppender;
import org.jspecify.annotations.Nullable;

/** The decisions that the warehouse knows. */
public final class DecisionRows {

    private final Connection connection;

    public DecisionRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Puts in those that are not there yet. The caller holds the transaction.
     *
     * @return how many that were
     */
    public int put(List<Decision> decisions) throws SQLException {
        Set<String> known = known();
        List<Decision> fresh = decisions.stream()
                .filter(each -> !known.contains(each.id().value()))
                .toList();
        try (TableAppender rows = new TableAppender(connection, "fct_decision")) {
            for (Decision each : fresh) {
                add(rows, each);
            }
        }
        putBaseLocks(fresh);
        return fresh.size();
    }

    private void putBaseLocks(List<Decision> decisions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "fct_locked_base")) {
            for (Decision each : decisions) {
                if (each.ruling() instanceof BaseLocks locks) {
                    for (BaseValue value : locks.values()) {
                        add(rows, each.id(), value);
                    }
                }
            }
        }
    }

    private static void add(TableAppender rows, DecisionId decision, BaseValue value) throws SQLException {
        rows.add(
                decision.value(),
                value.plan(),
                value.area().value(),
                value.boundaryYear(),
                value.indicator().value(),
                value.breakdown(),
                new BigDecimal(value.numerator()),
                new BigDecimal(value.denominator()));
    }

    private static void add(TableAppender rows, Decision decision) throws SQLException {
        Map<String, String> words = decision.ruling().words();
        rows.add(
                decision.id().value(),
                decision.ruling().kind(),
                decision.decidedAt(),
                decision.decidedAt().getOffset().toString(),
                decision.decider().name(),
                decision.decider().area().value(),
                decision.reason(),
                words.get("submission"),
                words.get("rule"),
                words.get("sheet"),
                words.get("cell"),
                words.get("plan"),
                words.get("area"),
                words.get("indicator"),
                words.get("breakdown"),
                number(words.get("value")));
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private Set<String> known() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select decision from fct_decision")) {
            Set<String> known = new TreeSet<>();
            while (rows.next()) {
                known.add(rows.getString(1));
            }
            return known;
        }
    }
}
