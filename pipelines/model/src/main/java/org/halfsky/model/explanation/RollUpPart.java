package org.halfsky.model.explanation;

import java.util.List;
import org.halfsky.model.AreaCode;

/**
 * One part of a roll-up.
 *
 * @param isCounted gave all operands
 */
public record RollUpPart(AreaCode area, String areaName, boolean isCounted, List<ExplainedFigure> figures) {

    public RollUpPart {
        figures = List.copyOf(figures);
    }
}
