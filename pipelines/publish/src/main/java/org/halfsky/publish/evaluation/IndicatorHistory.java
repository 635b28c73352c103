package org.halfsky.publish.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.ValueRow;

/**
 * One indicator over the years, for one part of the population.
 *
 * @param byYear years without a row are not in it; in their order, for the text of a history names its content
 */
public record IndicatorHistory(Indicator indicator, Breakdown breakdown, SortedMap<Integer, ValueRow> byYear) {

    public IndicatorHistory {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }
}
