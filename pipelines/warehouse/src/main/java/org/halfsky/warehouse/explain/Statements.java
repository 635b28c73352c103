package org.halfsky.warehouse.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** What areas stated about one year: the cell that stands first, those of returned files last. */
final class Statements {

    private final Map<AreaCode, Map<IndicatorCode, List<SourceCell>>> cells = new HashMap<>();

    /**
     * Sorts what was stated, and puts findings to their cells.
     *
     * @param stated in the order of standing
     */
    Statements(List<Rows.Stated> stated, List<Rows.FoundAbout> found) {
        for (Rows.Stated each : stated) {
            cells.computeIfAbsent(each.cell().area(), any -> new HashMap<>())
                    .computeIfAbsent(each.indicator(), any -> new ArrayList<>())
                    .add(with(each.cell(), found));
        }
        cells.values()
                .forEach(each ->
                        each.values().forEach(list -> list.sort(Comparator.comparing(SourceCell::isWithdrawn))));
    }

    /** The value of the cell of an area as it was then that stands; {@code null} where none does or it has none. */
    @Nullable
    BigDecimal standing(AreaCode area, IndicatorCode indicator) {
        List<SourceCell> all = of(area, indicator);
        return all.isEmpty() || all.get(0).isWithdrawn() ? null : all.get(0).value();
    }

    /** The cells of an area as it was then. */
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
