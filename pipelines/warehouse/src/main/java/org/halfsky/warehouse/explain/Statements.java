package org.halfsky.warehouse.explain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** What areas stated about one year, the cell that stands first. */
final class Statements {

    private final Map<AreaCode, Map<IndicatorCode, List<SourceCell>>> cells = new HashMap<>();

    /**
     * Sorts what was stated.
     *
     * @param asOf leaves out what was received later; {@code null}: nothing
     */
    Statements(List<Rows.Stated> stated, List<Rows.FoundAbout> found, @Nullable LocalDate asOf, ZoneOffset offset) {
        for (Rows.Stated each : stated) {
            SourceCell cell = each.cell();
            LocalDate day = cell.receivedAt().withOffsetSameInstant(offset).toLocalDate();
            if (asOf == null || !day.isAfter(asOf)) {
                cells.computeIfAbsent(cell.area(), any -> new HashMap<>())
                        .computeIfAbsent(each.indicator(), any -> new ArrayList<>())
                        .add(with(cell, found));
            }
        }
    }

    /** The cells of an area as it was then, by place. */
    List<SourceCell> of(AreaCode area, IndicatorCode indicator) {
        return cells.getOrDefault(area, Map.of()).getOrDefault(indicator, List.of());
    }

    private static SourceCell with(SourceCell cell, List<Rows.FoundAbout> found) {
        List<CellFinding> findings = found.stream()
                .map(Rows.FoundAbout::finding)
                .filter(each -> isAbout(each, cell))
                .toList();
        return findings.isEmpty() ? cell : cell.with(findings);
    }

    private static boolean isAbout(CellFinding finding, SourceCell cell) {
        return finding.submission().equals(cell.submission())
                && cell.at().sheet().equals(finding.sheet())
                && cell.at().cell().equals(finding.cell());
    }
}
