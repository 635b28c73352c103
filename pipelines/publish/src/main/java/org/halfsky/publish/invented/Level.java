package org.halfsky.publish.invented;

import java.util.List;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * How a count follows from another one: a row of {@code level.csv}.
 *
 * @param of      the count it is a share of; {@code null} for a figure that is no count of anything
 * @param part    the part of that count meant: all of it, its women, its rural half
 * @param path    the share; {@code null} where it is that part itself
 * @param shape   what it is divided by
 * @param least   what even the smallest area has
 * @param low     at least this share of what it is of
 * @param high    at most this share
 * @param terms   years from which a newly elected body counts; empty where every year differs
 * @param missing share of areas that cannot say
 * @param men     share of men in 2010 and 2020 where it is not that of the source; else empty
 */
record Level(
        IndicatorCode indicator,
        @Nullable IndicatorCode of,
        Breakdown part,
        @Nullable Path path,
        Shape shape,
        double least,
        double low,
        double high,
        List<Integer> terms,
        double missing,
        List<Double> men) {

    /** The population of an area, from which every other count follows. */
    static final IndicatorCode PEOPLE = new IndicatorCode("people");

    Level {
        terms = List.copyOf(terms);
        men = List.copyOf(men);
    }

    /** The first year in which the body that sits in that year did. */
    int electedFor(int year) {
        return terms.stream()
                .filter(term -> term <= year)
                .reduce((first, second) -> second)
                .orElse(year);
    }

    /** Whether a cell of the source is of the part meant. */
    boolean means(int cell) {
        return Shape.isPartOf(cell, part);
    }
}
