package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.release.AttainmentRow;
import org.jspecify.annotations.Nullable;

/** The result of one target of the built-in catalog in Zaozhuang: met in 2020 with nothing to spare, until told otherwise. */
public final class Results {

    private static final Catalog CATALOG = CatalogOfPlans.read();

    private final Target target;
    private Verdict verdict = Verdict.MET;
    private @Nullable BigDecimal baseValue = new BigDecimal("30.0000000000");
    private @Nullable BigDecimal endValue = new BigDecimal("20.0000000000");
    private int endYear = 2020;
    private @Nullable BigDecimal targetValue = new BigDecimal("20.0000000000");
    private @Nullable BigDecimal gap = BigDecimal.ZERO;
    private boolean smallSample;
    private boolean borderline;

    private Results(String targetCode) {
        target = CATALOG.targets().stream()
                .filter(each -> each.code().equals(targetCode))
                .findFirst()
                .orElseThrow();
    }

    public static Results of(String targetCode) {
        return new Results(targetCode);
    }

    public Results verdict(Verdict other) {
        verdict = other;
        return this;
    }

    public Results withoutBase() {
        baseValue = null;
        return this;
    }

    public Results withoutTargetValue() {
        targetValue = null;
        return this;
    }

    public Results gap(String other) {
        gap = new BigDecimal(other);
        return this;
    }

    public Results endYear(int other) {
        endYear = other;
        return this;
    }

    public Results borderline() {
        borderline = true;
        return this;
    }

    public Results smallSample() {
        smallSample = true;
        return this;
    }

    public Target target() {
        return target;
    }

    public Plan plan() {
        return CATALOG.plans().stream()
                .filter(each -> each.code().equals(target.plan()))
                .findFirst()
                .orElseThrow();
    }

    public AttainmentRow row() {
        return new AttainmentRow(
                target.plan(),
                target.code(),
                InventedRelease.PREFECTURE.code(),
                "枣庄市",
                InventedRelease.PREFECTURE.level(),
                target.indicator(),
                target.breakdown(),
                baseValue,
                null,
                endValue,
                endYear,
                target.type().code(),
                targetValue,
                verdict,
                null,
                gap,
                smallSample,
                true,
                borderline,
                false);
    }

    public TargetResult build() {
        Indicator indicator = target.indicator() == null
                ? null
                : CATALOG.indicator(target.indicator()).orElseThrow();
        return new TargetResult(plan(), target, indicator, row(), null, null, "", List.of());
    }
}
