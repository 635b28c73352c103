package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Rates per 1,000 or more of fewer than 5 cases or 20,000 people: chance moves them more than anything else. */
final class SmallSample {

    private static final BigDecimal FEW_CASES = new BigDecimal(5);
    private static final BigDecimal FEW_PEOPLE = new BigDecimal(20_000);
    private static final BigDecimal PER_THOUSAND = new BigDecimal(1000);

    private final Catalog catalog;

    SmallSample(Catalog catalog) {
        this.catalog = catalog;
    }

    static boolean isAsked(Indicator rate) {
        return rate.multiplier().compareTo(PER_THOUSAND) >= 0;
    }

    boolean isSmall(Indicator rate, @Nullable BigDecimal cases, @Nullable BigDecimal population) {
        return isAsked(rate)
                && ((cases != null && cases.compareTo(FEW_CASES) < 0)
                        || (population != null
                                && population.multiply(people(rate)).compareTo(FEW_PEOPLE) < 0));
    }

    /** How many people one of the denominator's units is. */
    private BigDecimal people(Indicator rate) {
        boolean isTenThousand = rate.denominator() != null
                && catalog.indicator(rate.denominator())
                        .filter(each -> each.unit().equals("万人"))
                        .isPresent();
        return BigDecimal.valueOf(isTenThousand ? 10_000 : 1);
    }
}
