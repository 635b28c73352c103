package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.table.Axes;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** Puts together what title, sheet name, file name and folder say, the content first. Contradictions become findings. */
final class Settings {

    private static final int ANY_YEAR = 9999;

    private final AreaNames names;
    private final AreaHistory history;
    private final AreaResolver areas;
    private final Origin origin;
    private final FindingBook findings;
    private final IdentityHashMap<Axes, Setting> ofTables = new IdentityHashMap<>();
    private Axes sheet = Axes.NOTHING;
    private String sheetName = "";

    Settings(AreaNames names, AreaResolver areas, Origin origin, FindingBook findings) {
        this.names = names;
        this.history = names.history();
        this.areas = areas;
        this.origin = origin;
        this.findings = findings;
    }

    /** Turns to the next sheet. */
    void enter(String name, Axes named) {
        sheetName = name;
        sheet = named;
        ofTables.clear();
    }

    /** The setting of a table with that title. */
    Setting of(Axes title) {
        return ofTables.computeIfAbsent(title, this::compute);
    }

    private Setting compute(Axes title) {
        Integer year = year(title);
        int then = year == null ? ANY_YEAR : year;
        AreaCode ofFile =
                code(meant(origin.fileAreas(), origin.unlistedArea(), origin.sender()), then, origin.sender());
        AreaCode hint = ofFile == null ? origin.sender() : ofFile;
        Set<AreaCode> ofTitle = meant(title, hint);
        Set<AreaCode> ofSheet = meant(sheet, hint);
        String unlisted = unlisted(title, ofTitle, ofSheet, ofFile);
        List<String> units = new ArrayList<>(title.units());
        units.addAll(sheet.units());
        return new Setting(
                unlisted == null ? areas(ofTitle, ofSheet, new Elsewhere(then, ofFile, hint)) : Set.of(),
                unlisted,
                hint,
                year,
                partOfYear(title),
                title.sex() == null ? sheet.sex() : title.sex(),
                title.residence() == null ? sheet.residence() : title.residence(),
                units);
    }

    /** The areas that words may mean; a zone that the home has registered below the area around it. */
    private Set<AreaCode> meant(Axes said, @Nullable AreaCode around) {
        return meant(said.areas(), said.own() ? null : said.areaText(), around);
    }

    private Set<AreaCode> meant(Set<AreaCode> areas, @Nullable String text, @Nullable AreaCode around) {
        if (!areas.isEmpty() || text == null) {
            return areas;
        }
        return names.zones().find(Folding.fold(text), around).map(Set::of).orElse(Set.of());
    }

    /** The words for a place that is not in the catalog, in the content or, where that names none at all, in the name of the file. */
    private @Nullable String unlisted(
            Axes title, Set<AreaCode> ofTitle, Set<AreaCode> ofSheet, @Nullable AreaCode ofFile) {
        if (title.areaText() != null && !title.own() && ofTitle.isEmpty()) {
            return title.areaText();
        }
        if (sheet.areaText() != null && !sheet.own() && ofSheet.isEmpty()) {
            return sheet.areaText();
        }
        return ofTitle.isEmpty() && ofSheet.isEmpty() && ofFile == null ? origin.unlistedArea() : null;
    }

    private @Nullable Integer year(Axes title) {
        Integer content = title.year() == null ? sheet.year() : title.year();
        if (title.year() != null && sheet.year() != null && !title.year().equals(sheet.year())) {
            findings.yearContradicts(sheetName, title.year(), "工作表名", sheet.year());
        }
        if (content == null) {
            return origin.fileYear() == null ? origin.folderYear() : origin.fileYear();
        }
        if (!origin.fileYears().isEmpty() && !origin.fileYears().contains(content)) {
            findings.yearContradicts(
                    sheetName, content, "文件名", origin.fileYears().iterator().next());
        }
        return content;
    }

    private @Nullable String partOfYear(Axes title) {
        if (title.partOfYear() != null || sheet.partOfYear() != null) {
            return title.partOfYear() == null ? sheet.partOfYear() : title.partOfYear();
        }
        return title.year() == null && sheet.year() == null ? origin.partOfYear() : null;
    }

    private record Elsewhere(
            int year, @Nullable AreaCode ofFile, @Nullable AreaCode hint) {}

    private Set<AreaCode> areas(Set<AreaCode> titleAreas, Set<AreaCode> sheetAreas, Elsewhere elsewhere) {
        AreaCode hint = elsewhere.hint();
        AreaCode ofTitle = code(titleAreas, elsewhere.year(), hint);
        AreaCode ofSheet = code(sheetAreas, elsewhere.year(), ofTitle == null ? hint : ofTitle);
        AreaCode content = narrower(ofTitle, ofSheet);
        if (content == null && titleAreas.isEmpty() && sheetAreas.isEmpty()) {
            return hint == null ? Set.of() : Set.of(hint);
        }
        if (content != null && elsewhere.ofFile() != null) {
            narrower(content, elsewhere.ofFile());
        }
        boolean bySheet = content == null ? titleAreas.isEmpty() : !content.equals(ofTitle);
        return bySheet ? sheetAreas : titleAreas;
    }

    private @Nullable AreaCode code(Set<AreaCode> candidates, int year, @Nullable AreaCode within) {
        return candidates.isEmpty()
                ? null
                : areas.resolve(candidates, year, within).named();
    }

    /** The smaller of two that lie in each other, the only one where there is one; the first where they contradict each other. */
    private @Nullable AreaCode narrower(@Nullable AreaCode one, @Nullable AreaCode other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (history.isWithin(other, one)) {
            return other;
        }
        if (history.isWithin(one, other)) {
            return one;
        }
        findings.areaContradicts(sheetName, one, other);
        return one;
    }
}
