package org.halfsky.publish.sheet;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself in its properties and on every printed page.
 *
 * @param date   stands as its date of creation: that of its data, never of the clock
 * @param notice above every printed page; {@code null} for none
 */
public record Imprint(
        String title,
        String subject,
        OffsetDateTime date,
        @Nullable String notice) {}
