package org.halfsky.ingest.archive;

/** The archive does not hold what a run left there. Somebody must look before anything else is done with it. */
public final class DamagedArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedArchiveException(String message) {
        super(message);
    }

    DamagedArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
