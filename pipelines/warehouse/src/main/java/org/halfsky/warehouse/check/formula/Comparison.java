package org.halfsky.warehouse.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two numbers that should stand in a relation.
 *
 * @param asShown holds already when the digits shown allow it
 */
record Comparison(Expression left, Relation relation, boolean asShown, Expression right) {

    /** far below the digits that forms show */
    private static final BigDecimal TRIFLE = new BigDecimal("0.0000001");

    List<Reference> references() {
        return Stream.concat(left.references().stream(), right.references().stream())
                .toList();
    }

    /** Both sides are single values. */
    boolean isPlain() {
        return left instanceof Reference && right instanceof Reference;
    }

    /** SQL: true, false, or null where it cannot be said. A number too long to be worked with cannot be compared. */
    String holds(Slots slots) {
        String sql = "try(" + compared(slots) + ")";
        if (relation != Relation.EQUAL) {
            return sql;
        }
        String approximate = references().stream()
                .distinct()
                .map(each -> slots.of(each) + ".is_approximate")
                .collect(Collectors.joining(" or "));
        return approximate.isEmpty() ? sql : "case when %s then null else %s end".formatted(approximate, sql);
    }

    private String compared(Slots slots) {
        if (asShown) {
            return withinDigits(slots);
        }
        if (left instanceof Reference one && right instanceof Reference other) {
            return likeLike(slots.of(one), slots.of(other));
        }
        return left.value(slots) + " " + relation.sign() + " " + right.value(slots);
    }

    private String withinDigits(Slots slots) {
        Bounds one = left.bounds(slots);
        Bounds other = right.bounds(slots);
        return switch (relation) {
            case AT_MOST -> one.least() + " <= " + other.greatest();
            case AT_LEAST -> one.greatest() + " >= " + other.least();
            case EQUAL -> one.least() + " <= " + other.greatest() + " and " + one.greatest() + " >= " + other.least();
            case LESS, MORE, OTHER -> throw new IllegalStateException("no tolerance for " + relation);
        };
    }

    /** Values shown with different digits are alike when the coarser one can be the finer one, rounded. */
    private String likeLike(String one, String other) {
        String slack =
                "case when %1$s.decimals = %2$s.decimals then 0 else greatest(%1$s.half_unit, %2$s.half_unit) end"
                        .formatted(one, other);
        String difference = "%s.value - %s.value".formatted(one, other);
        return switch (relation) {
            case AT_MOST -> difference + " <= " + slack;
            case AT_LEAST -> difference + " >= -(" + slack + ")";
            case EQUAL -> "abs(" + difference + ") <= " + slack;
            case LESS, MORE, OTHER -> difference + " " + relation.sign() + " 0";
        };
    }

    /** True in a sheet where it holds. Binary fractions are off by a trifle, which must not break what holds on the dot. */
    String inSheet(SheetWords words) {
        String one = left.inSheet(words);
        String other = right.inSheet(words);
        if (left instanceof Reference first && right instanceof Reference second) {
            return withSlack(one, other, words.slack(first, second));
        }
        boolean isExact = !(left instanceof Expression.Operation || right instanceof Expression.Operation)
                && !(left instanceof Expression.Call || right instanceof Expression.Call);
        return withSlack(one, other, isExact ? BigDecimal.ZERO : TRIFLE);
    }

    private String withSlack(String one, String other, BigDecimal slack) {
        if (slack.signum() == 0) {
            return one + relation.sign() + other;
        }
        return switch (relation) {
            case AT_MOST -> one + "<=" + other + "+" + slack.toPlainString();
            case AT_LEAST -> one + "+" + slack.toPlainString() + ">=" + other;
            case EQUAL -> "ABS(" + one + "-(" + other + "))<=" + slack.toPlainString();
            case LESS, MORE, OTHER -> one + relation.sign() + other;
        };
    }

    String inWords(Vocabulary words) {
        return left.inWords(words) + relation.shown() + right.inWords(words);
    }
}
