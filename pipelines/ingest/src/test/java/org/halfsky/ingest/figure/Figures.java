package org.halfsky.ingest.figure;

import java.util.List;
import org.halfsky.ingest.grid.GridCell;

/** Reads cells as figures of one indicator, whatever they are. */
public final class Figures {
    private static final FigureContext CONTEXT = FigureContext.of(Indicators.in("%"));

    private Figures() {}

    /** @return how many of them were figures */
    public static long readAll(List<GridCell> cells) {
        FigureReader reader = new FigureReader();
        return cells.stream()
                .filter(cell -> cell.column() > 2)
                .map(cell -> reader.read(cell, CONTEXT))
                .filter(Reading.Figure.class::isInstance)
                .count();
    }
}
