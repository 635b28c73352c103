package org.halfsky.warehouse.check.formula;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The four signs, in decimals. DuckDB divides decimals as doubles, so a quotient is cut back to ten digits; a product likewise, since
 * the digits of its factors add up and would soon leave no room before the point.
 */
enum Arithmetic {
    PLUS("＋", "+", "(%s + %s)"),
    MINUS("－", "-", "(%s - %s)"),
    TIMES("×", "*", "cast(%s * %s as decimal(38, 10))"),
    DIVIDED("÷", "/", "cast(%s / nullif(%s, 0) as decimal(38, 10))");

    private final String words;
    private final String sheet;
    private final String sql;

    Arithmetic(String words, String sheet, String sql) {
        this.words = words;
        this.sheet = sheet;
        this.sql = sql;
    }

    String words() {
        return words;
    }

    String sheet() {
        return sheet;
    }

    boolean bindsCloserThan(Arithmetic other) {
        return (this == TIMES || this == DIVIDED) && (other == PLUS || other == MINUS);
    }

    String value(String left, String right) {
        return sql.formatted(left, right);
    }

    Bounds bounds(Bounds left, Bounds right) {
        return switch (this) {
            case PLUS -> new Bounds(value(left.least(), right.least()), value(left.greatest(), right.greatest()));
            case MINUS -> new Bounds(value(left.least(), right.greatest()), value(left.greatest(), right.least()));
            case TIMES -> corners(left, right);
            case DIVIDED -> quotient(left, right);
        };
    }

    private Bounds quotient(Bounds left, Bounds right) {
        Bounds corners = corners(left, right);
        if (right.isExact()) {
            return corners;
        }
        String known = "(case when %s > 0 or %s < 0 then %%s end)".formatted(right.least(), right.greatest());
        return new Bounds(known.formatted(corners.least()), known.formatted(corners.greatest()));
    }

    private Bounds corners(Bounds left, Bounds right) {
        String values = Stream.of(left.least(), left.greatest())
                .distinct()
                .flatMap(l ->
                        Stream.of(right.least(), right.greatest()).distinct().map(r -> value(l, r)))
                .collect(Collectors.joining(", "));
        return new Bounds("least(" + values + ")", "greatest(" + values + ")");
    }
}
