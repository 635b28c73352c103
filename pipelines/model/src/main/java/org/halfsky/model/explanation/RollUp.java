package org.halfsky.model.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure was computed.
 *
 * @param numerator what stands above the line; {@code null} unless a rate; the same for the denominator
 * @param given     parts that gave all operands
 * @param all       parts there are
 * @param parts     each with one figure of a count, numerator and denominator of a rate
 */
public record RollUp(
        Kind kind,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int given,
        int all,
        List<RollUpPart> parts) {

    /** What is put together. */
    public enum Kind {
        /** a count over the direct parts */
        SUM_OF_PARTS,
        /** a count over the areas that have become this one */
        SUM_OF_MERGED,
        /** multiplier × Σ numerator ÷ Σ denominator over the direct parts */
        RATE_OF_PARTS,
        /** multiplier × numerator ÷ denominator of an area without parts */
        RATE_OF_OWN_OPERANDS
    }

    public RollUp {
        parts = List.copyOf(parts);
    }
}
