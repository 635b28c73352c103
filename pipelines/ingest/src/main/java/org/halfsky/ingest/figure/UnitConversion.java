package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How a number gets from the unit it is written in to the indicator's own.
 *
 * @param outcome what became of it
 * @param factor  what to multiply by; 1 unless converted
 * @param from    the unit converted from, or the one that does not fit, as written
 */
record UnitConversion(Outcome outcome, BigDecimal factor, String from) {

    /** What became of a unit. */
    enum Outcome {
        /** the indicator's own, stated or not */
        SAME,
        CONVERTED,
        /** a unit of something else, or a % where the base is ‰ */
        CONTRADICTED,
        /** the text behind the number is no unit that we know */
        UNKNOWN
    }

    private static final UnitConversion NONE = new UnitConversion(Outcome.SAME, BigDecimal.ONE, "");

    static UnitConversion of(Written written, FigureContext context) {
        Indicator indicator = context.indicator();
        String stated = context.statedUnit();
        if (written.unit() == null) {
            return stated == null || stated.isBlank() ? NONE : ofStated(stated, indicator);
        }
        if (isSpelledLike(written.unit(), indicator)) {
            return NONE;
        }
        Optional<Unit> unit = Units.parse(written.unit());
        if (unit.isEmpty()) {
            return new UnitConversion(Outcome.UNKNOWN, BigDecimal.ONE, written.unit());
        }
        return ofCell(unit.get(), written, indicator, stated);
    }

    private static UnitConversion ofCell(Unit unit, Written written, Indicator indicator, @Nullable String stated) {
        String from = written.unit() == null ? "" : written.unit();
        UnitConversion conversion = between(unit, indicator, from);
        boolean converts = conversion.outcome() == Outcome.CONVERTED;
        boolean headAgrees = stated != null
                && Units.parse(stated).filter(head -> head.equals(unit)).isPresent();
        boolean slip = written.bareSign() && !headAgrees;
        boolean pair = from.matches("/\\d+");
        // 213/1000 is two numbers unless thousandths are what is asked for
        return converts && (slip || pair) ? contradicted(from) : conversion;
    }

    private static UnitConversion ofStated(String stated, Indicator indicator) {
        String from = Units.bare(stated);
        if (isSpelledLike(from, indicator)) {
            return NONE;
        }
        return Units.parse(stated).map(unit -> between(unit, indicator, from)).orElse(NONE);
    }

    /** The indicator's unit word for word, or as much of 元/月 as goes without saying. */
    private static boolean isSpelledLike(String unit, Indicator indicator) {
        String own = Units.bare(indicator.unit());
        return own.equals(unit) || own.startsWith(unit + "/");
    }

    private static UnitConversion between(Unit unit, Indicator indicator, String from) {
        // beds per thousand people: counted in 张, and just as well in ‰
        boolean impliedRate = unit.isRate()
                && indicator.kind() != Indicator.Kind.COUNT
                && unit.step().multiply(indicator.multiplier()).compareTo(BigDecimal.ONE) == 0;
        if (impliedRate) {
            return NONE;
        }
        return Units.parse(indicator.unit())
                .filter(unit::fits)
                .map(own -> unit.step().divide(own.step()))
                .map(factor -> factor.compareTo(BigDecimal.ONE) == 0
                        ? NONE
                        : new UnitConversion(Outcome.CONVERTED, factor, from))
                .orElseGet(() -> contradicted(from));
    }

    private static UnitConversion contradicted(String from) {
        return new UnitConversion(Outcome.CONTRADICTED, BigDecimal.ONE, from);
    }
}
