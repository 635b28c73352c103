package org.halfsky.portal.indicator;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An area below, with its figure of one year.
 *
 * @param value {@code null} where there is none, or none that is published
 */
public record NeighbourLine(
        AreaCode area, String name, @Nullable BigDecimal value, boolean isSuppressed) {}
