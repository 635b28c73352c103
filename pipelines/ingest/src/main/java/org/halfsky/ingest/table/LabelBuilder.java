package org.halfsky.ingest.table;

import java.util.Set;
import org.halfsky.ingest.names.Wording;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/** Collects what the pieces of one cell say. */
final class LabelBuilder {

    private final String text;
    private final boolean isPart;
    private final boolean isMarked;
    private String key = "";
    private Word word = Word.NONE;
    private Set<IndicatorCode> indicators = Set.of();
    private Set<AreaCode> areas = Set.of();
    private @Nullable Integer year;
    private @Nullable Statement statement;
    private @Nullable Sex sex;
    private @Nullable Residence residence;
    private boolean own;
    private boolean isTotal;
    private @Nullable String unit;
    private boolean latin;

    LabelBuilder(String text, Wording wording) {
        this.text = text;
        this.isPart = wording.isPart();
        this.isMarked = wording.marked();
        this.unit = wording.unit();
    }

    void indicators(String name, Set<IndicatorCode> codes) {
        key = name;
        indicators = codes;
    }

    void areas(String name, Set<AreaCode> codes) {
        key = name;
        areas = codes;
    }

    void own(String name) {
        key = name;
        own = true;
    }

    void word(String name, Word announced) {
        key = name;
        word = announced;
    }

    void period(Period period) {
        year = period.year() == null ? year : period.year();
        statement = period.statement() == null ? statement : period.statement();
    }

    void group(Group group) {
        sex = group.sex() == null ? sex : group.sex();
        residence = group.residence() == null ? residence : group.residence();
        isTotal |= group.isTotal();
    }

    void unit(@Nullable String stated) {
        unit = unit == null ? stated : unit;
    }

    void rest(String unknown) {
        key = unknown;
    }

    void latin(boolean english) {
        latin = english;
    }

    Label build() {
        return new Label(
                text,
                key,
                word,
                indicators,
                areas,
                year,
                statement,
                sex,
                residence,
                own,
                isTotal,
                unit,
                isPart,
                isMarked,
                latin);
    }
}
