package org.halfsky.publish.recompute;

import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A target of an area on its way through judgement.
 *
 * @param indicator    that it looks at, where there is one
 * @param boundaryYear year on whose boundaries the area stands
 * @param seat         where it sits on them
 */
record Judged(Judge judge, TargetTerms terms, @Nullable Indicator indicator, int boundaryYear, Seat seat) {

    boolean isQualitative() {
        return terms.sense() == TargetTerms.Sense.QUALITATIVE;
    }

    @Nullable
    Progress progress() {
        return judge.progress(indicator, boundaryYear);
    }
}
