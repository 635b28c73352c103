package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.names.Wording;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/** Collects what several cells say together; what comes later is nearer and stands before what came earlier. */
final class AxesBuilder {

    private Set<IndicatorCode> indicators = Set.of();
    private @Nullable String indicatorText;
    private final List<String> words = new ArrayList<>();
    private Set<AreaCode> areas = Set.of();
    private @Nullable String areaText;
    private boolean own;
    private boolean subtotal;
    private @Nullable Integer year;
    private @Nullable Statement statement;
    private @Nullable String partOfYear;
    private @Nullable Sex sex;
    private @Nullable Residence residence;
    private Word measure = Word.NONE;
    private boolean isTotal;
    private final List<String> units = new ArrayList<>();
    private @Nullable String lineCode;
    private @Nullable String areaCodeText;
    private @Nullable String indicatorCodeText;
    private @Nullable String unclear;

    /** Takes what the label says, its unknown words apart. */
    AxesBuilder add(Label label) {
        if (label.isIndicator()) {
            indicator(label);
        }
        if (label.isArea()) {
            area(label);
        }
        year = label.year() == null ? year : label.year();
        statement = label.statement() == null ? statement : label.statement();
        sex = label.sex() == null ? sex : label.sex();
        residence = label.residence() == null ? residence : label.residence();
        isTotal |= label.isTotal();
        unit(label.unit());
        switch (label.word()) {
            case NUMERATOR, DENOMINATOR, SHARE, NOT_DATA -> measure = label.word();
            default -> {}
        }
        return this;
    }

    /** Takes all that the other says. */
    AxesBuilder take(Axes other) {
        sex = other.sex();
        residence = other.residence();
        isTotal = other.isTotal();
        measure = other.measure();
        areaCodeText = other.areaCodeText();
        indicatorCodeText = other.indicatorCodeText();
        return inherit(other, true, true);
    }

    AxesBuilder indicator(Set<IndicatorCode> codes, String text) {
        indicators = codes;
        indicatorText = text;
        return this;
    }

    /** Words that should name an indicator and do not. */
    AxesBuilder unknownIndicator(String text) {
        return indicator(Set.of(), text);
    }

    private void area(Label label) {
        if (label.own()) {
            own(label.text());
        } else {
            areas(label.areas(), label.text());
        }
    }

    private void indicator(Label label) {
        indicator(label.indicators(), label.text());
    }

    AxesBuilder areas(Set<AreaCode> codes, @Nullable String text) {
        areas = codes;
        areaText = text;
        own = false;
        subtotal = false;
        return this;
    }

    /** Words that should name an area and do not. */
    AxesBuilder unknownArea(String text) {
        return areas(Set.of(), text);
    }

    /** 全市, or 合计 among areas. */
    AxesBuilder own(String text) {
        areas(Set.of(), text);
        own = true;
        return this;
    }

    /** 小计 among areas. */
    AxesBuilder subtotal(String text) {
        areas(Set.of(), text);
        subtotal = true;
        return this;
    }

    /** Says what the other says where this one says nothing yet; indicator and area only as far as they are asked for. */
    AxesBuilder inherit(Axes other, boolean indicator, boolean area) {
        return inheritNames(other, indicator, area).inheritTime(other).furtherUnits(other);
    }

    /** Takes over the other's indicator or area where this one names none. */
    AxesBuilder inheritNames(Axes other, boolean indicator, boolean area) {
        if (indicator && indicatorText == null && other.namesIndicator()) {
            indicators = other.indicators();
            indicatorText = other.indicatorText();
            indicatorCodeText = other.indicatorCodeText();
            words.addAll(0, other.words());
        }
        if (area && !namesArea() && other.namesArea()) {
            areas = other.areas();
            areaText = other.areaText();
            areaCodeText = other.areaCodeText();
            own = other.own();
            subtotal = other.subtotal();
        }
        return this;
    }

    /** Takes over the other's time where this one names none. */
    AxesBuilder inheritTime(Axes other) {
        if (year == null && statement == null) {
            year = other.year();
            statement = other.statement();
            partOfYear = partOfYear == null ? other.partOfYear() : partOfYear;
        }
        return this;
    }

    /** Adds the other's units behind this one's. */
    AxesBuilder furtherUnits(Axes other) {
        units.addAll(other.units());
        return this;
    }

    /** Puts the name above in front of the words: 应种人数 below 卡介苗接种率. */
    AxesBuilder below(Axes above) {
        if (above.indicatorText() != null) {
            words.add(0, Wording.of(above.indicatorText()).key());
        }
        return this;
    }

    AxesBuilder group(@Nullable Sex outerSex, @Nullable Residence outerResidence) {
        sex = sex == null ? outerSex : sex;
        residence = residence == null ? outerResidence : residence;
        return this;
    }

    AxesBuilder word(String key) {
        words.add(key);
        return this;
    }

    AxesBuilder unit(@Nullable String stated) {
        if (stated != null) {
            units.add(0, stated);
        }
        return this;
    }

    AxesBuilder partOfYear(String words) {
        partOfYear = words;
        return this;
    }

    AxesBuilder lineCode(String code) {
        lineCode = code;
        return this;
    }

    /** A code beside the name, in either order: both must mean the same. */
    AxesBuilder areaCode(Set<AreaCode> coded, String text) {
        Set<AreaCode> both = common(areas, coded);
        if (areas.isEmpty() || !both.isEmpty()) {
            areas(both.isEmpty() ? coded : both, areas.isEmpty() || areaText == null ? text : areaText);
        } else {
            areaCodeText = text;
        }
        return this;
    }

    /** As {@link #areaCode}. */
    AxesBuilder indicatorCode(Set<IndicatorCode> coded, String text) {
        Set<IndicatorCode> both = common(indicators, coded);
        if (indicators.isEmpty() || !both.isEmpty()) {
            indicator(
                    both.isEmpty() ? coded : both,
                    indicators.isEmpty() || indicatorText == null ? text : indicatorText);
        } else {
            indicatorCodeText = text;
        }
        return this;
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Words on the axis of years or groups that name neither: what the row is about cannot be said. */
    AxesBuilder unclear(String text) {
        unclear = text;
        return this;
    }

    boolean knowsArea() {
        return !areas.isEmpty() || own;
    }

    boolean knowsIndicator() {
        return !indicators.isEmpty();
    }

    boolean namesIndicator() {
        return indicatorText != null;
    }

    boolean namesArea() {
        return areaText != null || own || subtotal;
    }

    Axes build() {
        boolean clear = unclear == null;
        String before = indicatorText == null ? "" : indicatorText + " ";
        return new Axes(
                clear ? indicators : Set.of(),
                clear ? indicatorText : before + unclear,
                words,
                areas,
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
