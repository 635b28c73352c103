package org.halfsky.warehouse.accept;

import org.halfsky.model.AreaCode;
import org.halfsky.model.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission has been answered.
 *
 * @param place    as in {@link org.halfsky.model.Answer}
 * @param revision stands for all that is to be told now
 * @param given    the revision that the receipt tells; {@code null} where none is known to be written
 */
public record AnswerState(
        SubmissionId submission,
        @Nullable AreaCode place,
        String revision,
        @Nullable String given) {

    /** Whether the receipt tells all that is to be told now. */
    public boolean isGiven() {
        return revision.equals(given);
    }
}
