package org.halfsky.model.explanation;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a cell.
 *
 * @param version     of the rule; {@code null} where the release does not know the rule
 * @param explanation the sender's words about it
 */
public record CellFinding(
        String rule,
        @Nullable Integer version,
        String severity,
        String submission,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String value,
        String message,
        @Nullable String explanation) {}
