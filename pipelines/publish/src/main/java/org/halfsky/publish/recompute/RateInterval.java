package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.function.Function;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How sure a rate is, worked out anew; the columns of {@code rate_interval} with the same names.
 *
 * @param lowerValue bound of the 95 % interval, as a double gives it; {@code null} where the cases are no whole number or nobody was there
 * @param tolerance  a millionth of a case: so far may bounds lie from those of another program
 */
public record RateInterval(
        @Nullable BigDecimal value,
        BigDecimal cases,
        BigDecimal population,
        boolean smallSample,
        @Nullable BigDecimal lowerValue,
        @Nullable BigDecimal upperValue,
        @Nullable String method,
        BigDecimal tolerance,
        @Nullable BigDecimal pooledCases,
        @Nullable BigDecimal pooledPopulation,
        @Nullable BigDecimal pooledValue) {

    private static final int YEARS = 3;
    private static final int DECIMALS = 10;
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");
    private static final BigDecimal LAST_DIGIT = BigDecimal.ONE.movePointLeft(DECIMALS);

    /**
     * Of a rate in one year; {@code null} where its cases or its population are not known.
     *
     * @param figures of the rate, by year
     */
    static @Nullable RateInterval of(
            NavigableMap<Integer, Figure> figures, int year, Indicator rate, SmallSample smallSample) {
        Figure figure = figures.get(year);
        if (figure == null || figure.numerator() == null || figure.denominator() == null) {
            return null;
        }
        BigDecimal cases = figure.numerator();
        BigDecimal population = figure.denominator();
        boolean isBounded = isWhole(cases) && population.signum() > 0;
        @Nullable BigDecimal pooledCases = sum(figures, year, Figure::numerator);
        @Nullable BigDecimal pooledPopulation = sum(figures, year, Figure::denominator);
        boolean isPooled = pooledCases != null && pooledPopulation != null;
        int whole = isBounded ? cases.intValueExact() : 0;
        return new RateInterval(
                figure.value(),
                cases,
                population,
                smallSample.isSmall(rate, cases, population),
                isBounded ? per(rate, BigDecimal.valueOf(PoissonInterval.lower(whole)), population) : null,
                isBounded ? per(rate, BigDecimal.valueOf(PoissonInterval.upper(whole)), population) : null,
                isBounded ? PoissonInterval.method(whole) : null,
                isBounded ? per(rate, MILLIONTH, population).add(LAST_DIGIT) : BigDecimal.ZERO,
                isPooled ? pooledCases : null,
                isPooled ? pooledPopulation : null,
                pooledCases != null && pooledPopulation != null && pooledPopulation.signum() > 0
                        ? per(rate, pooledCases, pooledPopulation)
                        : null);
    }

    private static boolean isWhole(BigDecimal cases) {
        return cases.signum() >= 0 && cases.stripTrailingZeros().scale() <= 0;
    }

    /** Over the year and the two before it; {@code null} where one of them is not known. */
    private static @Nullable BigDecimal sum(
            NavigableMap<Integer, Figure> figures, int year, Function<Figure, @Nullable BigDecimal> operand) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int each = year; each > year - YEARS; each--) {
            Figure figure = figures.get(each);
            @Nullable BigDecimal more = figure == null ? null : operand.apply(figure);
            if (more == null) {
                return null;
            }
            sum = sum.add(more);
        }
        return sum;
    }

    private static BigDecimal per(Indicator rate, BigDecimal cases, BigDecimal population) {
        return rate.multiplier().multiply(cases).divide(population, DECIMALS, RoundingMode.HALF_UP);
    }
}
