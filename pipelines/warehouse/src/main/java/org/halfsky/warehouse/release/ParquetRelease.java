package org.halfsky.warehouse.release;

import java.nio.file.Path;
import org.halfsky.model.release.ReleaseQueries;

/** Opens the Parquet of a release for questions, in a DuckDB of its own that lives in memory. */
public final class ParquetRelease {

    private ParquetRelease() {}

    /**
     * Answers from the Parquet under the folder.
     *
     * @param parquetFolder holds one folder for each published table
     */
    public static ReleaseQueries open(Path parquetFolder) {
        throw notYet(parquetFolder.toString());
    }

    private static UnsupportedOperationException notYet(String request) {
        return new UnsupportedOperationException(request);
    }
}
