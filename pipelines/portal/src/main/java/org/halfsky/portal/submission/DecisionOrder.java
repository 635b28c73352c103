package org.halfsky.portal.submission;

import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody has asked for.
 *
 * @param outcome what came of it, in Chinese; {@code null} until something has
 * @param isTaken whether it was taken
 */
record DecisionOrder(
        String id,
        AreaCode place,
        String submission,
        String what,
        @Nullable String outcome,
        boolean isTaken) {

    DecisionOrder with(String words, boolean isDone) {
        return new DecisionOrder(id, place, submission, what, words, isDone);
    }
}
