package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * The newest value of a target in an area after the base year, and what it is held against.
 *
 * @param isRanked whether one side is better than the other
 */
record Place(
        TargetOfArea target,
        Seat seat,
        int year,
        BigDecimal value,
        boolean isSmallSample,
        boolean isRanked,
        boolean isUpwards,
        @Nullable BigDecimal base,
        @Nullable BigDecimal yearBefore) {

    /** Those it is ranked among. */
    record Peers(String target, AreaCode parent, int year) {}

    /** {@code null} for who is ranked among nobody. */
    @Nullable
    Peers peers() {
        return isRanked && seat.parent() != null ? new Peers(target.target(), seat.parent(), year) : null;
    }

    boolean isBetterThan(Place other) {
        int compared = value.compareTo(other.value);
        return isUpwards ? compared > 0 : compared < 0;
    }
}
