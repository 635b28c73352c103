package org.halfsky.publish.release;

import java.util.List;

/** A release that holds much less than the one before: something was lost rather than withdrawn, until somebody says otherwise. */
public final class TooFewRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooFewRowsException(String before, String setting, List<String> tables) {
        super(
                "%s; the release is refused and %s stays the current one. If so much was withdrawn on purpose, lower %s for one run"
                        .formatted(String.join("; ", tables), before, setting));
    }
}
