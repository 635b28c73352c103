package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An area's value against the target of a plan above its own: a row of {@code attainment_above}.
 *
 * @param targetCode  of the area's own plan
 * @param targetValue the limit of the plan above; {@code null} for {@code between}
 */
public record AboveRow(
        String targetCode,
        String abovePlanCode,
        String aboveTargetCode,
        @Nullable BigDecimal targetValue,
        Verdict verdict,
        @Nullable BigDecimal gap) {}
