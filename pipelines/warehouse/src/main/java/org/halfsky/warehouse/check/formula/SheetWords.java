package org.halfsky.warehouse.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.halfsky.model.IndicatorCode;

/**
 * What a formula needs to know to be said in the words of a spreadsheet.
 *
 * @param operands the cells it looks at, in the order of their placeholders
 * @param digits   of the indicators
 * @param year     the year that the sheet is filled in for
 */
record SheetWords(List<Reference> operands, Map<IndicatorCode, Digits> digits, int year) {

    /**
     * How many decimals a sheet shows of an indicator.
     *
     * @param isExact nothing is rounded away: a count of whole ones
     */
    public record Digits(int decimals, boolean isExact) {

        BigDecimal half() {
            return isExact
                    ? BigDecimal.ZERO
                    : BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
        }
    }

    String of(Reference reference) {
        return "{" + operands.indexOf(reference) + "}";
    }

    BigDecimal half(Reference reference) {
        return digits(reference).half();
    }

    /** How far two values may lie apart and still be alike, since one is shown with fewer digits than the other. */
    BigDecimal slack(Reference one, Reference other) {
        return digits(one).decimals() == digits(other).decimals()
                ? BigDecimal.ZERO
                : half(one).max(half(other));
    }

    private Digits digits(Reference reference) {
        Digits known = digits.get(reference.indicator());
        if (known == null) {
            throw new IllegalArgumentException("%s: no such indicator".formatted(reference.indicator()));
        }
        return known;
    }
}
