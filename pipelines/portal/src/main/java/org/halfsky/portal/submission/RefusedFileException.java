package org.halfsky.portal.submission;

/** A file that cannot be taken; the message says why, in Chinese. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String message) {
        super(message);
    }
}
