package org.halfsky.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One file as somebody sent it, kept in the archive for good. A resend is a new submission.
 *
 * @param inboxPath   where it lay, relative to the inbox, {@code /} between folders; decides between equal receipt times
 * @param sha256      of the bytes, 64 lower-case hex digits
 * @param bytes       size of the file
 * @param receivedAt  to the second, in the zone of the installation
 * @param sender      the area whose folder it lay in; {@code null} directly in the inbox: may speak for any area
 * @param duplicateOf the submission with the same bytes from the same sender under the same catalog, if there was one
 * @param catalog     SHA-256 of the catalog in force when it was received
 * @param kind        an ordinary file, or something that only looks like one
 */
public record Submission(
        SubmissionId id,
        String inboxPath,
        String sha256,
        long bytes,
        OffsetDateTime receivedAt,
        @Nullable AreaCode sender,
        @Nullable SubmissionId duplicateOf,
        String catalog,
        Kind kind) {

    /** What lay in the inbox. */
    public enum Kind {
        FILE,
        /** a symbolic link: never followed, nothing archived but its description */
        LINK
    }

    /** The name of the file without its folders. */
    public String file() {
        return inboxPath.substring(inboxPath.lastIndexOf('/') + 1);
    }
}
