package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.halfsky.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What became of a target in an area, worked out anew; the columns of {@code attainment} with the same names. */
public record Attainment(
        @Nullable BigDecimal baseValue,
        @Nullable BigDecimal midValue,
        @Nullable BigDecimal endValue,
        @Nullable Integer endYear,
        @Nullable BigDecimal targetValue,
        Verdict verdict,
        @Nullable Integer firstMetYear,
        @Nullable BigDecimal gap,
        boolean smallSample,
        boolean borderline) {}
