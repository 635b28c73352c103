package org.halfsky.publish.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** One row of a published table. */
public final class TableRow {

    private final Group group;

    TableRow(Group group) {
        this.group = group;
    }

    /** @throws IllegalStateException if the cell is empty */
    public String text(String column) {
        return required(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return isEmpty(column) ? null : group.getString(column, 0);
    }

    /** @throws IllegalStateException if the cell is empty */
    public int number(String column) {
        return required(column, numberOrNull(column));
    }

    public @Nullable Integer numberOrNull(String column) {
        return isEmpty(column) ? null : group.getInteger(column, 0);
    }

    /** @throws IllegalStateException if the cell is empty */
    public BigDecimal decimal(String column) {
        return required(column, decimalOrNull(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        if (isEmpty(column)) {
            return null;
        }
        Type type = group.getType().getType(column);
        if (!(type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal)) {
            throw new IllegalStateException("column %s: a decimal is expected, not %s".formatted(column, type));
        }
        BigInteger unscaled = switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> BigInteger.valueOf(group.getInteger(column, 0));
            case INT64 -> BigInteger.valueOf(group.getLong(column, 0));
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                new BigInteger(group.getBinary(column, 0).getBytes());
            case BOOLEAN, FLOAT, DOUBLE, INT96 ->
                throw new IllegalStateException("column %s: a decimal stored as %s".formatted(column, type));
        };
        return new BigDecimal(unscaled, decimal.getScale());
    }

    /** A flag; an empty cell is no. */
    public boolean flag(String column) {
        return !isEmpty(column) && group.getBoolean(column, 0);
    }

    public @Nullable Boolean flagOrNull(String column) {
        return isEmpty(column) ? null : group.getBoolean(column, 0);
    }

    private boolean isEmpty(String column) {
        return group.getFieldRepetitionCount(column) == 0;
    }

    private static <T> T required(String column, @Nullable T cell) {
        if (cell == null) {
            throw new IllegalStateException("column %s: empty".formatted(column));
        }
        return cell;
    }
}
