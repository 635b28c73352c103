package org.halfsky.warehouse;

import java.nio.file.Path;

/**
 * How the warehouse is opened.
 *
 * @param file        the DuckDB file; made, with its folders, if it is not there
 * @param memoryLimit of DuckDB's buffers, such as {@code 1536MB}
 * @param threads     at least 1
 * @param tempFolder  where DuckDB puts what does not fit into memory
 */
public record WarehouseSettings(Path file, String memoryLimit, int threads, Path tempFolder) {

    public WarehouseSettings {
        if (memoryLimit.isBlank()) {
            throw new IllegalArgumentException("memory limit: expected an amount such as 1536MB, saw nothing");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads: expected at least 1, saw %d".formatted(threads));
        }
    }
}
