package org.halfsky.portal.given;

import java.time.ZoneId;
import org.halfsky.model.EvaluationSettings;
import org.jspecify.annotations.Nullable;

/**
 * What an installation sets for its portal.
 *
 * @param zone      in which people read times
 * @param notice    a line that every page bears, such as that its data is invented; empty for none
 * @param mostBytes of a file that somebody sends
 * @param provider  that vouches for people beside their passwords; {@code null} for none
 */
public record PortalSettings(
        ZoneId zone,
        String notice,
        long mostBytes,
        EvaluationSettings evaluation,
        @Nullable IdentityProvider provider) {

    /** Files that one form may bring. */
    public static final int MOST_FILES_AT_ONCE = 10;

    /** Of all files that one form may bring, with what stands around them. */
    public long mostBytesAtOnce() {
        return (MOST_FILES_AT_ONCE + 1) * mostBytes;
    }
}
