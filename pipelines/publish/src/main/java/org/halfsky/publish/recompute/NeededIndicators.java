package org.halfsky.publish.recompute;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** What has to be worked out to judge targets: their indicators, those they are compared with, and the operands of both. */
final class NeededIndicators {

    private final Catalog catalog;
    private final Set<IndicatorCode> codes = new HashSet<>();

    NeededIndicators(Catalog catalog, Collection<TargetTerms> targets) {
        this.catalog = catalog;
        for (TargetTerms each : targets) {
            add(each.target().indicator());
            add(each.referenceCode());
        }
    }

    Set<IndicatorCode> codes() {
        return codes;
    }

    private void add(@Nullable IndicatorCode code) {
        if (code == null || !codes.add(code)) {
            return;
        }
        catalog.indicator(code).ifPresent(each -> {
            operand(each.numerator());
            operand(each.denominator());
        });
    }

    private void operand(@Nullable IndicatorCode code) {
        if (code != null) {
            codes.add(code);
        }
    }
}
