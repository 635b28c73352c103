package org.halfsky.portal.indicator;

import java.math.BigDecimal;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the list: its newest year with a value.
 *
 * @param isSuppressed whether the newest figure is there and not published
 */
public record IndicatorLine(
        Indicator indicator,
        Breakdown breakdown,
        int year,
        @Nullable BigDecimal value,
        boolean isSuppressed) {}
