package org.halfsky.publish.recompute;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** The limit of a target for an area, year by year. */
final class Limit {

    private static final int TERM_YEARS = 5;

    private final TargetTerms terms;
    private final NavigableMap<Integer, JudgedValue> values;
    private final NavigableMap<Integer, JudgedValue> others;
    private final @Nullable Ratio base;

    /**
     * The limit.
     *
     * @param values of the target and area
     * @param others of the indicator that it is compared with; empty where there is none
     * @param base   value of the base year
     */
    Limit(
            TargetTerms terms,
            NavigableMap<Integer, JudgedValue> values,
            NavigableMap<Integer, JudgedValue> others,
            @Nullable Ratio base) {
        this.terms = terms;
        this.values = values;
        this.others = others;
        this.base = base;
    }

    /** What the target is compared with, where it is compared with another indicator of the same area. */
    static NavigableMap<Integer, JudgedValue> others(TargetTerms terms, JudgedValues values, AreaCode area) {
        if (terms.referenceCode() == null) {
            return Collections.emptyNavigableMap();
        }
        boolean isOwn = terms.measure() == TargetTerms.Measure.OWN;
        return values.own(area, new Measured(terms.referenceCode(), isOwn ? terms.breakdown() : Measured.EVERYBODY));
    }

    /** {@code null} where there is nothing to reckon it from. */
    @Nullable
    Ratio of(int year) {
        Ratio factor = terms.factor();
        Ratio added = terms.added();
        @Nullable Ratio reference = reference(year);
        return factor == null || added == null || reference == null
                ? null
                : reference.times(factor).plus(added);
    }

    private @Nullable Ratio reference(int year) {
        return switch (terms.reference()) {
            case NONE -> Ratio.of(0);
            case BASE -> base;
            case PREVIOUS_TERM -> exact(values.floorEntry(year - TERM_YEARS));
            case INDICATOR -> others.containsKey(year) ? others.get(year).exact() : null;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Ratio exact(Map.@Nullable Entry<Integer, JudgedValue> entry) {
        return entry == null ? null : entry.getValue().exact();
    }
}
