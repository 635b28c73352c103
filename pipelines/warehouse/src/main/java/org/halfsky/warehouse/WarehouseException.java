package org.halfsky.warehouse;

/** DuckDB could not do what the warehouse asked of it: our mistake or the machine's, never the data's. */
public final class WarehouseException extends RuntimeException {

    WarehouseException(String whatFailed, Throwable cause) {
        super(whatFailed + ": " + cause.getMessage(), cause);
    }
}
