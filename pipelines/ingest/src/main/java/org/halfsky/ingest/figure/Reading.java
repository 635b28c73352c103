package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.MissingReason;

/** What one cell of a number column turned out to say. */
public sealed interface Reading {

    /** Findings about the cell; an error among them exactly when the cell is {@link Unreadable}. */
    List<Remark> remarks();

    /**
     * A figure, in the indicator's own unit.
     *
     * @param value       unrounded, at most ten digits after the point
     * @param approximate the cell says 余, 约, 以上 or the like
     * @param decimals    digits after the point as displayed, in the indicator's unit
     */
    record Figure(BigDecimal value, boolean approximate, int decimals, List<Remark> remarks) implements Reading {
        public Figure {
            remarks = List.copyOf(remarks);
        }
    }

    /** A sign for "no value", such as an em dash; never zero. */
    record Missing(MissingReason reason, List<Remark> remarks) implements Reading {
        public Missing {
            remarks = List.copyOf(remarks);
        }
    }

    /** Neither a figure nor a sign for none: the cell stays out. */
    record Unreadable(Remark error) implements Reading {
        @Override
        public List<Remark> remarks() {
            return List.of(error);
        }
    }
}
