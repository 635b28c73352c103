package org.halfsky.warehouse.check;

import java.util.Set;
import org.halfsky.model.IndicatorCode;

/**
 * A rule, or one clause of it, as a query for its offenders.
 *
 * @param indicators without any of which it has nothing to say; empty: it looks at all of them
 */
record AppliedRule(String code, String query, Set<IndicatorCode> indicators) {

    AppliedRule {
        indicators = Set.copyOf(indicators);
    }

    boolean concernsAnyOf(Set<IndicatorCode> staged) {
        return indicators.isEmpty() || indicators.stream().anyMatch(staged::contains);
    }
}
