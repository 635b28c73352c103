package org.halfsky.app.backup;

import java.nio.file.Path;

/** A file that cannot become a backup, or from which no home can be made. */
public final class InvalidBackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidBackupException(Path file, String what) {
        super("%s: %s".formatted(file, what));
    }
}
