package org.halfsky.warehouse.release;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.CompletenessRow;

/** Reads who sent what from {@code mart_completeness} as it stands in the warehouse, in the order in which it is published. */
public final class LiveCompleteness {

    private final Connection connection;

    public LiveCompleteness(Connection connection) {
        this.connection = connection;
    }

    public List<CompletenessRow> all() throws SQLException {
        List<CompletenessRow> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from mart_completeness order by area_code, year")) {
            while (rows.next()) {
                all.add(ReleaseRows.completeness(rows));
            }
        }
        return all;
    }
}
