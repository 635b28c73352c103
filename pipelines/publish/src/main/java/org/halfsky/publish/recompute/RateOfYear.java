package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;

/** A rate of an area in a year, in all its breakdowns. */
public record RateOfYear(AreaCode area, IndicatorCode rate, int year) {

    @Override
    public String toString() {
        return "%s %s %d".formatted(area, rate, year);
    }
}
