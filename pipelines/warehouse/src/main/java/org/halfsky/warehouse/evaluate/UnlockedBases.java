package org.halfsky.warehouse.evaluate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.warehouse.sql.SqlFiles;

/** The base values that were judged on without a lock. */
public final class UnlockedBases {

    private final Connection connection;

    public UnlockedBases(Connection connection) {
        this.connection = connection;
    }

    /** By plan, area, indicator and breakdown; without those that a decision has locked since the evaluation. */
    public List<BaseValue> all() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFiles.read("staging/bases_to_lock.sql"))) {
            List<BaseValue> values = new ArrayList<>();
            while (rows.next()) {
                values.add(new BaseValue(
                        rows.getString("plan_code"),
                        new AreaCode(rows.getString("area_code")),
                        rows.getInt("boundary_year"),
                        new IndicatorCode(rows.getString("indicator_code")),
                        rows.getString("breakdown"),
                        rows.getBigDecimal("value_numerator").toBigIntegerExact(),
                        rows.getBigDecimal("value_denominator").toBigIntegerExact()));
            }
            return values;
        }
    }
}
