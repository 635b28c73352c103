package org.halfsky.publish.parquet;

import java.nio.file.Files;
import java.nio.file.Path;

/** Counts what a published table holds, with parquet-java. */
public final class ParquetCheck {

    private ParquetCheck() {}

    /**
     * Rows of one table, every value of them read.
     *
     * @param tableFolder holds the table's Parquet files, sub-folders included
     */
    public static long rows(Path tableFolder) {
        if (!Files.isDirectory(tableFolder)) {
            throw new IllegalArgumentException("%s: expected a table's folder".formatted(tableFolder));
        }
        throw new UnsupportedOperationException("not yet: " + tableFolder);
    }
}
