package org.halfsky.warehouse.evaluate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.ReportingDuty;

/** Puts the legal forms and who owes them into {@code dim_form_line} and {@code dim_reporting_duty}. */
public final class CatalogDuties {

    private final Connection connection;

    public CatalogDuties(Connection connection) {
        this.connection = connection;
    }

    /** Replaces both tables by the catalog's rows. The caller holds the transaction. */
    public void put(Catalog catalog) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from dim_form_line");
            statement.executeUpdate("delete from dim_reporting_duty");
        }
        DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender lines = duckdb.createAppender("main", "dim_form_line")) {
            for (FormLine line : catalog.formLines()) {
                append(lines, line);
            }
        }
        try (DuckDBAppender duties = duckdb.createAppender("main", "dim_reporting_duty")) {
            for (ReportingDuty duty : catalog.duties()) {
                append(duties, duty);
            }
        }
    }

    private static void append(DuckDBAppender rows, FormLine line) throws SQLException {
        rows.beginRow();
        rows.append(line.form());
        rows.append(line.formTitle());
        rows.append(line.sheet());
        rows.append(line.order());
        rows.append(line.lineCode());
        rows.append(line.section());
        rows.append(line.label());
        rows.append(line.indicator().value());
        rows.append(line.breakdown().toString());
        rows.append(listed(line.requiredAt().stream().map(AreaLevel::code).collect(Collectors.toSet())));
        rows.endRow();
    }

    private static void append(DuckDBAppender rows, ReportingDuty duty) throws SQLException {
        rows.beginRow();
        rows.append(duty.code());
        rows.append(duty.form());
        rows.append(duty.level().code());
        rows.append(duty.under().value());
        rows.append(duty.fromYear());
        rows.append(duty.toYear());
        rows.append(duty.dueDay());
        rows.append(listed(duty.exempt().stream().map(each -> each.value()).collect(Collectors.toSet())));
        rows.endRow();
    }

    private static String listed(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining("|"));
    }
}
