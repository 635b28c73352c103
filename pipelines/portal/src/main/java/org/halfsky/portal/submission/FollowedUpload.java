package org.halfsky.portal.submission;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A sent file on its way to its answer.
 *
 * @param answer {@code null} as long as there is none
 */
record FollowedUpload(Upload upload, @Nullable ShownAnswer answer, Duration waited) {

    /** After that a page that nobody looks at does not ask on, so that the session of whoever left can end. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether the page should look again by itself. */
    public boolean isAskedFor() {
        return answer == null && waited.compareTo(PATIENCE) < 0;
    }
}
