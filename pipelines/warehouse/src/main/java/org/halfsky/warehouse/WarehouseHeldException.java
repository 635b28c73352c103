package org.halfsky.warehouse;

import java.nio.file.Path;

/** Another process has the warehouse open: DuckDB lets one process in. */
public final class WarehouseHeldException extends RuntimeException {

    WarehouseHeldException(Path file, Throwable cause) {
        super("%s: held by another process".formatted(file), cause);
    }
}
