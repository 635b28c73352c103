package org.halfsky.portal.indicator;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ValueRow;
import org.jspecify.annotations.Nullable;

/**
 * An area below, with its figure of one year.
 *
 * @param value {@code null} where there is none, or none that is published
 */
public record NeighbourLine(
        AreaCode area, String name, @Nullable BigDecimal value, boolean isSuppressed) {

    /** @param row {@code null} where the release says nothing about it */
    static NeighbourLine of(ReleaseArea area, @Nullable ValueRow row) {
        return new NeighbourLine(
                area.code(), area.name(), row == null ? null : row.value(), row != null && row.isSuppressed());
    }
}
