package org.halfsky.ingest.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.DataCell;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/** Decides for each cell of one file where and when, and whether its sender may speak for that place. */
final class Placing {

    private final AreaNames names;
    private final AreaHistory history;
    private final AreaResolver areas;
    private final Settings settings;
    private final @Nullable AreaCode sender;
    private final FindingBook findings;
    private final SortedSet<AreaCode> spokenFor = new TreeSet<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<AreaCode> formerly = new HashSet<>();

    Placing(AreaNames names, AreaResolver areas, Settings settings, Talk talk) {
        this.names = names;
        this.history = names.history();
        this.areas = areas;
        this.settings = settings;
        this.sender = talk.sender();
        this.findings = talk.findings();
    }

    /** Who speaks, and where what is wrong with that is noted. */
    record Talk(@Nullable AreaCode sender, FindingBook findings) {}

    /**
     * What was decided.
     *
     * @param refused why the cell is not taken; {@code null} where it is, and then the area is there
     */
    record Answer(@Nullable Outcome refused, @Nullable AreaCode area, int year, Statement statement) {

        static Answer refused(Outcome outcome) {
            return new Answer(outcome, null, 0, Statement.CURRENT_YEAR);
        }
    }

    Setting setting(DataCell cell) {
        return settings.of(cell.table());
    }

    /** Where and when. */
    Answer place(DataCell cell, CellRef source) {
        Setting setting = setting(cell);
        Integer stated = year(cell, setting);
        Statement statement = statement(cell);
        if (stated == null) {
            findings.unknownYear(source, source.sheet());
            return Answer.refused(new Outcome.Rejected());
        }
        if (setting.partOfYear() != null) {
            findings.partOfYear(source, setting.partOfYear());
            return Answer.refused(new Outcome.Rejected());
        }
        int year = statement == Statement.PREVIOUS_YEAR ? stated - 1 : stated;
        return area(cell, source, new Moment(setting, year, statement));
    }

    private record Moment(Setting setting, int year, Statement statement) {}

    private static @Nullable Integer year(DataCell cell, Setting setting) {
        Integer ofColumn = cell.column().year();
        Integer ofRow = cell.row().year();
        if (ofColumn != null && ofRow != null && !ofColumn.equals(ofRow)) {
            return null;
        }
        Integer said = ofColumn == null ? ofRow : ofColumn;
        return said == null ? setting.year() : said;
    }

    private static Statement statement(DataCell cell) {
        Statement ofColumn = cell.column().statement();
        Statement said = ofColumn == null ? cell.row().statement() : ofColumn;
        return said == null ? Statement.CURRENT_YEAR : said;
    }

    private Answer area(DataCell cell, CellRef source, Moment moment) {
        Axes row = cell.row();
        Axes column = cell.column();
        String code = row.areaCodeText();
        if (code != null && !isSame(code, row, moment)) {
            findings.codeDisagrees(source, code, row.areaText() == null ? "" : row.areaText());
            return Answer.refused(new Outcome.Rejected());
        }
        Axes naming = column.namesArea() ? column : row;
        if (row.namesArea() && column.namesArea() && row.own()) {
            naming = column;
        } else if (row.namesArea() && column.namesArea() && column.own()) {
            naming = row;
        }
        AreaCode about = about(moment);
        if (naming.own()) {
            return own(naming, source, moment);
        }
        if (!naming.namesArea()) {
            return about == null
                    ? unknown(
                            source,
                            moment.setting().unlistedArea(),
                            moment.setting().areas())
                    : granted(about, wording(about), source, moment);
        }
        AreaCode around = about == null ? moment.setting().within() : about;
        String text = naming.areaText() == null ? "" : naming.areaText();
        if (naming.areas().isEmpty()) {
            AreaCode zone = names.zones().find(Folding.fold(text), around).orElse(null);
            return zone == null ? unknown(source, text, Set.of()) : granted(zone, text, source, moment);
        }
        AreaResolver.Answer answer = areas.resolve(naming.areas(), moment.year(), around);
        AreaCode named = answer.named();
        return named == null ? unknown(source, text, naming.areas()) : granted(named, text, source, moment);
    }

    /** The area that the table as a whole is about in that year. */
    private @Nullable AreaCode about(Moment moment) {
        Setting setting = moment.setting();
        return setting.areas().isEmpty()
                ? null
                : areas.resolve(setting.areas(), moment.year(), setting.within())
                        .named();
    }

    /** A former code beside the present name, or the other way round, means one area all the same. */
    private boolean isSame(String code, Axes row, Moment moment) {
        Optional<AreaCode> coded = names.coded(Folding.fold(code));
        AreaCode then =
                coded.flatMap(each -> history.inYear(each, moment.year())).orElse(null);
        return then != null
                && row.areas().stream()
                        .anyMatch(each -> history.inYear(each, moment.year())
                                .filter(then::equals)
                                .isPresent());
    }

    private Answer unknown(CellRef source, @Nullable String text, Set<AreaCode> several) {
        findings.unknownArea(source, text, several);
        return Answer.refused(new Outcome.Ignored(IgnoredBecause.UNKNOWN_AREA));
    }

    /** 全市 means the area of the sheet where that is a 市; elsewhere it is a total of another level. */
    private Answer own(Axes naming, CellRef source, Moment moment) {
        AreaCode about = about(moment);
        String text = naming.areaText() == null ? "" : naming.areaText();
        if (about == null) {
            return unknown(
                    source, moment.setting().unlistedArea(), moment.setting().areas());
        }
        if (!OwnLevel.fits(text, history.level(about), history.name(about, moment.year()))) {
            return Answer.refused(new Outcome.Ignored(IgnoredBecause.TOTAL_OF_ANOTHER_LEVEL));
        }
        return granted(about, wording(about), source, moment);
    }

    private String wording(AreaCode area) {
        return history.name(area, Integer.MAX_VALUE) + "（" + area + "）";
    }

    private Answer granted(AreaCode named, String text, CellRef source, Moment moment) {
        AreaCode current = history.inYear(named, moment.year()).orElse(null);
        boolean total = isTotalAbove(named, current, moment);
        if (!total) {
            spokenFor.add(current == null ? named : current);
            years.add(moment.year());
        }
        if (current == null) {
            findings.ended(source, text, named, moment.year());
            return Answer.refused(new Outcome.Rejected());
        }
        AreaCode speaker = sender;
        if (speaker != null && !history.isWithin(current, speaker) && !history.isWithin(named, speaker)) {
            if (total) {
                return Answer.refused(new Outcome.Ignored(IgnoredBecause.TOTAL_OF_ANOTHER_LEVEL));
            }
            findings.mayNotSpeak(source, speaker, current);
            return Answer.refused(new Outcome.Rejected());
        }
        if (!current.equals(named) && history.isOverBy(named, moment.year()) && formerly.add(named)) {
            findings.superseded(source, text, current, moment.year());
        }
        return new Answer(null, current, moment.year(), moment.statement());
    }

    /** An area above the sender's that stands beside the sender's own in a row or column: shown for comparison only. */
    private boolean isTotalAbove(AreaCode named, @Nullable AreaCode current, Moment moment) {
        return sender != null
                && current != null
                && !current.equals(sender)
                && !moment.setting().areas().contains(named)
                && history.isWithin(sender, current);
    }

    /** Where and when. */
    record Place(AreaCode area, int year) {}

    /** For whom and when a form without figures speaks; empty where its sender may not, or the area is none of that year. */
    Optional<Place> head(Axes title, CellRef source) {
        Setting setting = settings.of(title);
        Integer year = setting.year();
        if (year == null) {
            return Optional.empty();
        }
        Moment moment = new Moment(setting, year, Statement.CURRENT_YEAR);
        AreaCode about = about(moment);
        AreaCode area = about == null
                ? null
                : granted(about, wording(about), source, moment).area();
        return area == null ? Optional.empty() : Optional.of(new Place(area, year));
    }

    /** Notes for whom and when a cell speaks that says nothing known, so that its sender is found all the same. */
    void witness(DataCell cell) {
        Setting setting = setting(cell);
        Integer year = year(cell, setting);
        if (year != null && !cell.row().namesArea() && !cell.column().namesArea()) {
            AreaCode about = about(new Moment(setting, year, Statement.CURRENT_YEAR));
            if (about != null) {
                spokenFor.add(history.inYear(about, year).orElse(about));
                years.add(year);
            }
        }
    }

    /** Every area that a cell spoke for. */
    SortedSet<AreaCode> areas() {
        return spokenFor;
    }

    /** Every year that a cell spoke for. */
    SortedSet<Integer> years() {
        return years;
    }
}
