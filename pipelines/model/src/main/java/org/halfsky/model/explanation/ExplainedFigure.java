package org.halfsky.model.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one area, and where it comes from.
 *
 * @param value       the own report, else what was computed where enough parts gave it
 * @param coveragePct share of the parts that gave all operands
 * @param cells       that state it for the area itself: of each area that speaks for it the one that stands, then those it displaced, then those returned
 * @param rollUp      how it was computed; {@code null} where nothing was
 */
public record ExplainedFigure(
        AreaCode area,
        String areaName,
        IndicatorFacts indicator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal coveragePct,
        List<SourceCell> cells,
        @Nullable RollUp rollUp) {

    public ExplainedFigure {
        cells = List.copyOf(cells);
    }

    /** Whether the value is the area's own report. */
    public boolean isReported() {
        return reported != null;
    }
}
