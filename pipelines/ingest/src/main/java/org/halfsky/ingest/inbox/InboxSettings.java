package org.halfsky.ingest.inbox;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How files are received.
 *
 * @param settle for how long a file must not have changed; zero: take everything at once
 * @param zone   of receipt times
 */
public record InboxSettings(Duration settle, ZoneId zone) {

    public InboxSettings {
        if (settle.isNegative()) {
            throw new IllegalArgumentException("settle %s: expected zero or more".formatted(settle));
        }
    }
}
