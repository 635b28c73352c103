package org.halfsky.publish.evaluation;

import java.util.Map;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.ValueRow;

/**
 * One indicator over the years, for one part of the population.
 *
 * @param byYear years without a row are not in it
 */
public record IndicatorHistory(Indicator indicator, Breakdown breakdown, Map<Integer, ValueRow> byYear) {

    public IndicatorHistory {
        byYear = Map.copyOf(byYear);
    }
}
