package org.halfsky.model.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one column holds; the same as {@code count(column)} and {@code sum(column)} in SQL, so that any engine can be held against it.
 *
 * @param filled rows with a value
 * @param sum    of a decimal or integer column; {@code null} for every other type
 */
public record ColumnContent(long filled, @Nullable BigDecimal sum) {

    /** Both together. */
    public ColumnContent plus(ColumnContent other) {
        BigDecimal both = sum == null || other.sum == null ? null : sum.add(other.sum);
        return new ColumnContent(filled + other.filled, both);
    }
}
