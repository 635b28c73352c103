package org.halfsky.publish.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.release.AttainmentRow;

/** Puts beside each row of attainment what the catalog says of its target, and how others did. */
final class TargetResults {

    private final Catalog catalog;
    private final Plan plan;
    private final Comparisons comparisons;
    private final Reasons reasons;
    private final Map<String, Target> targets = new HashMap<>();

    TargetResults(Catalog catalog, Plan plan, Comparisons comparisons, Reasons reasons) {
        this.catalog = catalog;
        this.plan = plan;
        this.comparisons = comparisons;
        this.reasons = reasons;
        catalog.targets().forEach(each -> targets.put(each.code(), each));
    }

    TargetResult of(AttainmentRow row) {
        Target target = targets.get(row.targetCode());
        if (target == null) {
            throw new IllegalStateException("target %s: judged, but not in the catalog".formatted(row.targetCode()));
        }
        Indicator indicator = target.indicator() == null
                ? null
                : catalog.indicator(target.indicator()).orElse(null);
        return new TargetResult(
                plan,
                target,
                indicator,
                row,
                comparisons.provinceValue(row),
                comparisons.nationValue(row),
                reasons.why(row, target),
                comparisons.parts(row));
    }
}
