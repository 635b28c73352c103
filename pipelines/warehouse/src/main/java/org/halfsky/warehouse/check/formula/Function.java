package org.halfsky.warehouse.check.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rule language can do to one number. */
enum Function {
    ABS("|%s|", "abs(%s)", "ABS(%s)"),
    ROUND("（%s）取整", "round(%s)", "ROUND(%s,0)"),
    SQRT("√（%s）", "cast(sqrt(%s) as decimal(28, 10))", "SQRT(%s)");

    private final String words;
    private final String sql;
    private final String sheet;

    Function(String words, String sql, String sheet) {
        this.words = words;
        this.sql = sql;
        this.sheet = sheet;
    }

    static Optional<Function> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    String words() {
        return words;
    }

    String sql() {
        return sql;
    }

    String sheet() {
        return sheet;
    }

    /** None of them can be tightened further without knowing more: abs folds at zero, the others rise. */
    Bounds bounds(Bounds of) {
        return switch (this) {
            case ABS ->
                new Bounds(
                        "(case when %1$s <= 0 and %2$s >= 0 then 0 else least(abs(%1$s), abs(%2$s)) end)"
                                .formatted(of.least(), of.greatest()),
                        "greatest(abs(%s), abs(%s))".formatted(of.least(), of.greatest()));
            case ROUND, SQRT -> new Bounds(sql.formatted(of.least()), sql.formatted(of.greatest()));
        };
    }
}
