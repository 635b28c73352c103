package org.halfsky.model.release;

import java.math.BigDecimal;

/**
 * What one column holds; the same as {@code count(column)} and {@code sum(column)} in SQL, so that any engine can be held against it.
 *
 * @param filled rows with a value
 * @param sum    of its numbers; of a text, its bytes in UTF-8; of a flag, 1 where it is set; of a day, those since 1970; of a time, the
 *               microseconds since then
 */
public record ColumnContent(long filled, BigDecimal sum) {

    /** Both together. */
    public ColumnContent plus(ColumnContent other) {
        return new ColumnContent(filled + other.filled, sum.add(other.sum));
    }
}
