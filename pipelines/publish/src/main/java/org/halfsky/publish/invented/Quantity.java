package org.halfsky.publish.invented;

import java.util.Set;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A count that is invented for every area, in steps of its last printed digit.
 *
 * @param index      position among all of them, sources before what follows from them
 * @param source     what it is a share of; {@code null} for a share of the population
 * @param grain      how many single ones a step is
 * @param reportedAt levels at which a form asks for it; all where no form does
 */
record Quantity(
        int index,
        Indicator indicator,
        Level level,
        @Nullable Quantity source,
        double grain,
        Set<AreaLevel> reportedAt) {

    Quantity {
        reportedAt = Set.copyOf(reportedAt);
    }

    /** How many single ones a step of the last printed digit is: 100 for 万人 printed with two decimals. */
    static double stepOf(Indicator indicator) {
        return (indicator.unit().startsWith("万") ? 10_000 : 1) / StrictMath.pow(10, indicator.decimals());
    }

    Shape shape() {
        return level.shape();
    }
}
