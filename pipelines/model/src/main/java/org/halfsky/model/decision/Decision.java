package org.halfsky.model.decision;

import java.time.OffsetDateTime;

/**
 * What a person decided, kept in the archive for good: never changed, never taken back but by a later decision.
 *
 * @param decidedAt to the second, in the zone of the installation
 * @param reason    in the person's own words, for the sender to read
 */
public record Decision(DecisionId id, OffsetDateTime decidedAt, Decider decider, String reason, Ruling ruling) {

    public Decision {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("%s: a decision needs its reason".formatted(id));
        }
    }
}
