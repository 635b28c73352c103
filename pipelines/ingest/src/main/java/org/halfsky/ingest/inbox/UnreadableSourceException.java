package org.halfsky.ingest.inbox;

import java.io.IOException;

/** A file in the inbox cannot be read now. Says nothing about the archive. */
final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(IOException cause) {
        super(cause);
    }
}
