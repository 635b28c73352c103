package org.halfsky.ingest.table;

import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one row, one column or one sheet says on every axis, so far as it says anything.
 *
 * @param indicators    that the words may name; several where the catalog gives one name twice
 * @param indicatorText the words that named them, or that name an indicator nobody knows; {@code null} where none do
 * @param words         names around that the catalog does not know, outermost first: parts of a name in several cells
 * @param areas         that the words may name
 * @param areaText      the words that named them, or that name an area nobody knows; {@code null} where none do
 * @param own           全市, 合计: the area the sheet is about
 * @param subtotal      小计: a sum of some rows, an area of nobody
 * @param year          the same as in {@link Label} from here to the residence
 * @param partOfYear    上半年, 1-9月: the words that say the figures are not those of a whole year; {@code null} where none do
 * @param measure       what the values are beside the indicator: numerator, denominator, share of women
 * @param isTotal       合计 was said
 * @param units         stated, nearest first
 * @param lineCode      代码 of the form's line
 * @param areaCodeText  the code beside the area's name where the two disagree; {@code null} where they do not
 */
public record Axes(
        Set<IndicatorCode> indicators,
        @Nullable String indicatorText,
        List<String> words,
        Set<AreaCode> areas,
        @Nullable String areaText,
        boolean own,
        boolean subtotal,
        @Nullable Integer year,
        @Nullable Statement statement,
        @Nullable String partOfYear,
        @Nullable Sex sex,
        @Nullable Residence residence,
        Word measure,
        boolean isTotal,
        List<String> units,
        @Nullable String lineCode,
        @Nullable String areaCodeText,
        @Nullable String indicatorCodeText) {

    /** Says nothing. */
    public static final Axes NOTHING = new AxesBuilder().build();

    public Axes {
        indicators = Set.copyOf(indicators);
        words = List.copyOf(words);
        areas = Set.copyOf(areas);
        units = List.copyOf(units);
    }

    /** Names an indicator, known or not. */
    public boolean namesIndicator() {
        return indicatorText != null;
    }

    /** Names an area, known or not. */
    public boolean namesArea() {
        return areaText != null || own || subtotal;
    }

    /** Names a year or 本年, 上年. */
    public boolean namesTime() {
        return year != null || statement != null;
    }

    /** Names a part of the population, or the whole of it. */
    boolean namesGroup() {
        return sex != null || residence != null || isTotal;
    }

    /** The same with other areas. */
    Axes withAreas(Set<AreaCode> other) {
        return new Axes(
                indicators,
                indicatorText,
                words,
                other,
                areaText,
                own,
                subtotal,
                year,
                statement,
                partOfYear,
                sex,
                residence,
                measure,
                isTotal,
                units,
                lineCode,
                areaCodeText,
                indicatorCodeText);
    }
}
