package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** The two sides of a rate; the columns of {@code disparity} with the same names. */
public record Disparity(
        @Nullable BigDecimal urban,
        @Nullable BigDecimal rural,
        @Nullable BigDecimal male,
        @Nullable BigDecimal female) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Of an indicator that is no count; {@code null} where neither both residences nor both sexes are there. */
    public static @Nullable Disparity of(YearTable<Figure> figures, AreaCode area, IndicatorCode code, int year) {
        Disparity both = new Disparity(
                value(figures.get(area, new Measured(code, "T.U"), year)),
                value(figures.get(area, new Measured(code, "T.R"), year)),
                value(figures.get(area, new Measured(code, "M.T"), year)),
                value(figures.get(area, new Measured(code, "F.T"), year)));
        return both.urbanRuralGap() == null && both.sexGap() == null ? null : both;
    }

    public @Nullable BigDecimal urbanRuralGap() {
        return urban == null || rural == null ? null : urban.subtract(rural);
    }

    public @Nullable BigDecimal urbanRuralRatio() {
        return ratio(urban, rural);
    }

    public @Nullable BigDecimal sexGap() {
        return male == null || female == null ? null : male.subtract(female);
    }

    public @Nullable BigDecimal gpi() {
        return ratio(female, male);
    }

    /** Above parity as far from 1 as its inverse is below. */
    public @Nullable BigDecimal adjustedGpi() {
        @Nullable BigDecimal inverse = ratio(male, female);
        boolean isAbove = female != null && male != null && female.compareTo(male) > 0 && male.signum() > 0;
        return isAbove && inverse != null ? TWO.subtract(inverse) : gpi();
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.divide(whole, 10, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
