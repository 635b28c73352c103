package org.halfsky.portal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did or tried.
 *
 * @param account name as it was typed where nobody of that name may sign in
 * @param address of the browser as the server saw it; {@code terminal} for commands
 * @param object  which file, submission, account or job
 */
public record AuditEntry(
        long number,
        Instant at,
        String account,
        String address,
        Action action,
        boolean isGranted,
        @Nullable String object,
        @Nullable String detail) {}
