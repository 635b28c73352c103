package org.halfsky.warehouse;

/** DuckDB could not do what the warehouse asked of it: our mistake or the machine's, never the data's. */
public class WarehouseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WarehouseException(String message) {
        super(message);
    }

    WarehouseException(String whatFailed, Throwable cause) {
        super(whatFailed + ": " + cause.getMessage(), cause);
    }
}
