package org.halfsky.ingest.grid;

/** The file is not a table that we can open. The message is for the sender: in Chinese, what the file is and what to do. */
public final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableWorkbookException(String message) {
        super(message);
    }

    public UnreadableWorkbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
