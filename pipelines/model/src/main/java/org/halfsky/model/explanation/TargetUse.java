package org.halfsky.model.explanation;

import org.halfsky.model.release.AttainmentRow;

/**
 * A target that looks at the indicator.
 *
 * @param statement  sentence of the plan
 * @param limit      the number of the plan as the catalog writes it: {@code 20}, {@code 100/6}, {@code 40～60}; may be empty
 * @param comparison in the words of the catalog: empty, {@code base}, {@code previous_term}, {@code indicator:CODE} …
 */
public record TargetUse(
        AttainmentRow row,
        String planTitle,
        int baseYear,
        int planEndYear,
        String statement,
        String limit,
        String comparison) {}
