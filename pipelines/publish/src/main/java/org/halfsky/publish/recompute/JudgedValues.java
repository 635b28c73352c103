package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** The values that targets are judged on, by year. */
final class JudgedValues {

    private final Catalog catalog;
    private final YearTable<Figure> figures;
    private final SmallSample smallSample;
    private final WorstCounty worstCounty;

    JudgedValues(Catalog catalog, YearTable<Figure> figures, LowestAreas lowestAreas, BigDecimal minCoveragePct) {
        this.catalog = catalog;
        this.figures = figures;
        this.smallSample = new SmallSample(catalog);
        this.worstCounty = new WorstCounty(this, lowestAreas, minCoveragePct);
    }

    /** What the target looks at, up to the end of its plan. */
    NavigableMap<Integer, JudgedValue> of(TargetTerms terms, AreaCode area) {
        @Nullable IndicatorCode indicator = terms.target().indicator();
        if (indicator == null) {
            return new TreeMap<>();
        }
        NavigableMap<Integer, JudgedValue> values = switch (terms.measure()) {
            case OWN -> own(area, new Measured(indicator, terms.breakdown()));
            case HIGHEST_COUNTY -> worstCounty.of(area, indicator, true);
            case LOWEST_COUNTY -> worstCounty.of(area, indicator, false);
            case URBAN_RURAL_GAP -> gap(area, indicator);
            case UNKNOWN -> new TreeMap<>();
        };
        return values.headMap(terms.plan().endYear(), true);
    }

    /** The indicator that the target looks at, where there is one. */
    @Nullable
    Indicator indicator(TargetTerms terms) {
        @Nullable IndicatorCode code = terms.target().indicator();
        return code == null ? null : catalog.indicator(code).orElse(null);
    }

    NavigableMap<Integer, JudgedValue> own(AreaCode area, Measured measured) {
        NavigableMap<Integer, JudgedValue> values = new TreeMap<>();
        Indicator indicator = catalog.indicator(measured.indicator()).orElseThrow();
        figures.years(area, measured).forEach((year, figure) -> {
            if (figure.value() != null) {
                values.put(year, judged(figure, indicator));
            }
        });
        return values;
    }

    private NavigableMap<Integer, JudgedValue> gap(AreaCode area, IndicatorCode indicator) {
        NavigableMap<Integer, JudgedValue> urban = own(area, new Measured(indicator, "T.U"));
        NavigableMap<Integer, JudgedValue> gaps = new TreeMap<>();
        own(area, new Measured(indicator, "T.R")).forEach((year, rural) -> {
            JudgedValue other = urban.get(year);
            if (other != null) {
                gaps.put(year, JudgedValue.difference(rural, other));
            }
        });
        return gaps;
    }

    private JudgedValue judged(Figure figure, Indicator indicator) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        BigDecimal above = figure.numerator();
        BigDecimal below = figure.denominator();
        Ratio exact = figure.reported() == null && above != null && below != null
                ? Ratio.of(indicator.multiplier().multiply(above)).over(Ratio.of(below))
                : Ratio.of(value);
        return new JudgedValue(value, exact, smallSample.isSmall(indicator, above, below));
    }
}
