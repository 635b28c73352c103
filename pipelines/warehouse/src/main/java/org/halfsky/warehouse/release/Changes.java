package org.halfsky.warehouse.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.halfsky.warehouse.sql.SqlFiles;
import org.jspecify.annotations.Nullable;

/** Fills {@code mart_change}: which figures are others than in the release before, and because of what. The caller holds the transaction. */
public final class Changes {

    private final Connection connection;

    public Changes(Connection connection) {
        this.connection = connection;
    }

    /**
     * Fills the table anew.
     *
     * @param before Parquet folder of the release before; {@code null} where there is none, then nothing has changed
     * @return figures that have changed
     */
    public long fill(@Nullable Path before) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from mart_change");
            if (before == null) {
                return 0;
            }
            statement.executeUpdate("create or replace temp table restated as " + query("restated", before));
            return statement.executeLargeUpdate("insert into mart_change by name " + query("mart_change", before));
        }
    }

    private static String query(String file, Path before) {
        String folder = before.toAbsolutePath().toString().replace("'", "''");
        return "\n" + SqlFiles.read("release/" + file + ".sql").replace("{before}", folder);
    }
}
