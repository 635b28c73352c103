package org.halfsky.warehouse.release;

import java.nio.file.Files;
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
        if (!Files.isDirectory(parquetFolder)) {
            throw new IllegalArgumentException("%s: expected a folder of Parquet tables".formatted(parquetFolder));
        }
        return notYet(parquetFolder);
    }

    private static ReleaseQueries notYet(Path parquetFolder) {
        throw new UnsupportedOperationException(parquetFolder.toString());
    }
}
