package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.table.Axes;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** Puts together what title, sheet name, file name and folder say, the content first. Contradictions become findings. */
final class Settings {

    private static final int ANY_YEAR = 9999;

    private final AreaHistory history;
    private final AreaResolver areas;
    private final Origin origin;
    private final FindingBook findings;
    private final IdentityHashMap<Axes, Setting> ofTables = new IdentityHashMap<>();
    private Axes sheet = Axes.NOTHING;
    private String sheetName = "";

    Settings(AreaHistory history, AreaResolver areas, Origin origin, FindingBook findings) {
        this.history = history;
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
        AreaCode ofFile = code(origin.fileAreas(), then, origin.sender());
        AreaCode hint = ofFile == null ? origin.sender() : ofFile;
        List<String> units = new ArrayList<>(title.units());
        units.addAll(sheet.units());
        return new Setting(
                areas(title, then, ofFile, hint),
                hint,
                year,
                title.sex() == null ? sheet.sex() : title.sex(),
                title.residence() == null ? sheet.residence() : title.residence(),
                units);
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

    private Set<AreaCode> areas(Axes title, int year, @Nullable AreaCode ofFile, @Nullable AreaCode hint) {
        AreaCode ofTitle = code(title.areas(), year, hint);
        AreaCode ofSheet = code(sheet.areas(), year, ofTitle == null ? hint : ofTitle);
        AreaCode content = narrower(ofTitle, ofSheet);
        if (content == null && title.areas().isEmpty() && sheet.areas().isEmpty()) {
            return hint == null ? Set.of() : Set.of(hint);
        }
        if (content != null && ofFile != null) {
            narrower(content, ofFile);
        }
        boolean bySheet = content == null ? title.areas().isEmpty() : !content.equals(ofTitle);
        return bySheet ? sheet.areas() : title.areas();
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
