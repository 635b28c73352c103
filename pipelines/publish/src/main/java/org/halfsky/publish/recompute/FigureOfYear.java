package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/** Which figure. */
public record FigureOfYear(AreaCode area, Measured measured, int year) {

    @Override
    public String toString() {
        return "%s %s %d %s".formatted(area, measured.indicator(), year, measured.breakdown());
    }
}
