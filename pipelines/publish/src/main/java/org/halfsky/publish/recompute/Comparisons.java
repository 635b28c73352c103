package org.halfsky.publish.recompute;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** What follows from figures alone: gaps between sides of a rate, and how sure a rate is. */
public final class Comparisons {

    private final Catalog catalog;
    private final YearTable<Figure> figures;
    private final SmallSample smallSample;

    public Comparisons(Catalog catalog, YearTable<Figure> figures) {
        this.catalog = catalog;
        this.figures = figures;
        this.smallSample = new SmallSample(catalog);
    }

    /** Town and country, boys and girls, wherever a rate of these areas has both sides. */
    public Map<RateOfYear, Disparity> disparities(Collection<AreaCode> areas) {
        Map<RateOfYear, Disparity> sides = new HashMap<>();
        for (AreaCode area : areas) {
            for (Measured each : figures.measured(area)) {
                if (indicator(each).aggregation() != Indicator.Aggregation.SUM) {
                    for (int year : figures.years(area, each).keySet()) {
                        @Nullable Disparity both = Disparity.of(figures, area, each.indicator(), year);
                        if (both != null) {
                            sides.put(new RateOfYear(area, each.indicator(), year), both);
                        }
                    }
                }
            }
        }
        return sides;
    }

    /** Of every rate per 1,000 or more of these areas whose cases and population are known. */
    public Map<FigureOfYear, RateInterval> intervals(Collection<AreaCode> areas) {
        Map<FigureOfYear, RateInterval> intervals = new HashMap<>();
        for (AreaCode area : areas) {
            for (Measured each : figures.measured(area)) {
                Indicator rate = indicator(each);
                if (rate.aggregation() == Indicator.Aggregation.RATIO_OF_SUMS && SmallSample.isAsked(rate)) {
                    for (int year : figures.years(area, each).keySet()) {
                        @Nullable
                        RateInterval interval = RateInterval.of(figures.years(area, each), year, rate, smallSample);
                        if (interval != null) {
                            intervals.put(new FigureOfYear(area, each, year), interval);
                        }
                    }
                }
            }
        }
        return intervals;
    }

    private Indicator indicator(Measured measured) {
        return catalog.indicator(measured.indicator()).orElseThrow();
    }
}
