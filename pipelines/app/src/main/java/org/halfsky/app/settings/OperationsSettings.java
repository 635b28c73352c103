package org.halfsky.app.settings;

import org.jspecify.annotations.Nullable;

/**
 * Where the operations database is.
 *
 * @param url    of a PostgreSQL server, {@code jdbc:postgresql://…}; {@code null}: embedded in the home
 * @param schema in which the tables of this installation lie; made where it is not there yet
 */
public record OperationsSettings(@Nullable String url, String user, String password, String schema) {

    /** Without the password: settings get into logs. */
    @Override
    public String toString() {
        return "OperationsSettings[url=%s, user=%s, schema=%s]".formatted(url, user, schema);
    }
}
