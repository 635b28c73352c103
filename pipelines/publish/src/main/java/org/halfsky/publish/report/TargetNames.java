package org.halfsky.publish.report;

import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;

/** What a target is called in a sentence: its indicator, and of whom where not of all. */
final class TargetNames {

    private TargetNames() {}

    static String of(TargetResult result) {
        Indicator indicator = result.indicator();
        return indicator == null
                ? result.target().statement()
                : indicator.name() + Wording.targetBreakdown(result.target().breakdown());
    }
}
