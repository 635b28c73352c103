package org.halfsky.warehouse.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.SourceCell;

/** What areas stated about one year, the cell that stands first. */
final class Statements {

    private final Map<AreaCode, Map<IndicatorCode, List<SourceCell>>> cells = new HashMap<>();

    /** Sorts what was stated, and puts findings to their cells. */
    Statements(List<Rows.Stated> stated, List<Rows.FoundAbout> found) {
        for (Rows.Stated each : stated) {
            cells.computeIfAbsent(each.cell().area(), any -> new HashMap<>())
                    .computeIfAbsent(each.indicator(), any -> new ArrayList<>())
                    .add(with(each.cell(), found));
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
