package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Severity;

/** Reads one cell of a number column. Conservative: what is not understood is given back, never guessed. */
public final class FigureReader {

    /** What the cell says in the indicator's unit. */
    public Reading read(GridCell cell, FigureContext context) {
        String text = cell.text().strip();
        if (text.equals("—") || text.equals("-")) {
            return new Reading.Missing(MissingReason.NO_SUCH_ITEM, List.of());
        }
        try {
            BigDecimal value = cell.number() != null ? cell.number() : new BigDecimal(text);
            return new Reading.Figure(value, false, Math.max(0, value.scale()), List.of());
        } catch (NumberFormatException e) {
            return new Reading.Unreadable(new Remark(
                    "R001",
                    Severity.ERROR,
                    "数字（单位：" + context.indicator().unit() + "）",
                    "“" + text + "”不是数字，请填数字或约定的缺失符号"));
        }
    }
}
