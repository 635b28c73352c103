package org.halfsky.model.explanation;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.halfsky.model.release.ValueRow;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "why this number?".
 *
 * @param areaName       of the area on the boundaries used, or in its own time
 * @param boundaryYear   year on whose boundaries the figure stands: the newest on which anything can be said about the area
 * @param newestYear     newest data year, on whose boundaries figures are published
 * @param successors     where the code asked for is no longer valid on those boundaries: which areas carry it on
 * @param figure         the figure and everything below it, worked out from the cells
 * @param published      the row of the release; {@code null} where it has none, or where a day in the past was asked for
 * @param minCoveragePct share of the parts from which a roll-up stands
 * @param changes        of areas, between the year asked for and the boundaries, that the figure went through
 * @param findings       on the area's own cells of the figure and its operands that were kept out, or that no cell stands for
 * @param targets        that look at the indicator in this area
 * @param offset         in which times are written
 */
public record Explanation(
        Question question,
        String areaName,
        int boundaryYear,
        int newestYear,
        List<NamedCode> successors,
        ExplainedFigure figure,
        @Nullable ValueRow published,
        BigDecimal minCoveragePct,
        List<AreaEvent> changes,
        List<CellFinding> findings,
        List<TargetUse> targets,
        ZoneOffset offset) {

    public Explanation {
        successors = List.copyOf(successors);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        targets = List.copyOf(targets);
    }
}
