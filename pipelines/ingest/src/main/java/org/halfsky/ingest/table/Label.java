package org.halfsky.ingest.table;

import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the words of one cell can say at once: 2020年农村孕产妇死亡率（1/10万） names a year, a residence, an indicator and a unit.
 *
 * @param text       as displayed
 * @param key        what remains when year, breakdown, unit and marks are off; empty where nothing does
 * @param word       what it announces, where it is no name
 * @param indicators that the rest may name
 * @param areas      that the rest may name
 * @param year       {@code null} where none is named; the same for the next four
 * @param statement  本年 or 上年
 * @param own        全市, 合计: the area that the whole sheet is about
 * @param isTotal    合计: all sexes, all residences, or all areas, by where it stands
 * @param unit       in brackets behind the name
 * @param isPart     其中 stood before it
 * @param isMarked   一、 or the like stood before it
 * @param latin      an English line beside the Chinese one: says nothing new
 */
public record Label(
        String text,
        String key,
        Word word,
        Set<IndicatorCode> indicators,
        Set<AreaCode> areas,
        @Nullable Integer year,
        @Nullable Statement statement,
        @Nullable Sex sex,
        @Nullable Residence residence,
        boolean own,
        boolean isTotal,
        @Nullable String unit,
        boolean isPart,
        boolean isMarked,
        boolean latin) {

    /** A cell that says nothing. */
    public static final Label NONE = new Label(
            "", "", Word.NONE, Set.of(), Set.of(), null, null, null, null, false, false, null, false, false, false);

    /** Words that nobody knows, or a number. */
    static Label unknown(String text, String key) {
        return new Label(
                text, key, Word.NONE, Set.of(), Set.of(), null, null, null, null, false, false, null, false, false,
                false);
    }

    public Label {
        indicators = Set.copyOf(indicators);
        areas = Set.copyOf(areas);
    }

    /** Names an area, or the area the sheet is about. */
    public boolean isArea() {
        return !areas.isEmpty() || own;
    }

    public boolean isIndicator() {
        return !indicators.isEmpty();
    }

    public boolean isYear() {
        return year != null || statement != null;
    }

    public boolean isBreakdown() {
        return sex != null || residence != null || isTotal;
    }

    /** Says only a breakdown: 其中：农村. */
    public boolean isOnlyBreakdown() {
        return isBreakdown() && key.isEmpty() && !isArea();
    }

    /** Words of which the catalog knows nothing. */
    public boolean isUnknown() {
        return !key.isEmpty() && word == Word.NONE && !isIndicator() && !isArea() && !latin;
    }

    /** Fits into a head: names something on an axis or announces a column. */
    public boolean fitsHead() {
        return word != Word.NONE || isYear() || isBreakdown() || isIndicator() || isArea();
    }
}
