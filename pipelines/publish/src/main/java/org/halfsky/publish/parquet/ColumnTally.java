package org.halfsky.publish.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.halfsky.model.release.ColumnContent;

/** Counts and adds up the values of one column as they pass. */
final class ColumnTally {

    private final int field;
    private final String name;
    private final PrimitiveTypeName type;
    private final int scale;
    private final boolean isBigNumber;
    private long filled;
    private BigInteger unscaledSum = BigInteger.ZERO;

    ColumnTally(int field, PrimitiveType column) {
        this.field = field;
        this.name = column.getName();
        this.type = column.getPrimitiveTypeName();
        this.scale = column.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
                ? decimal.getScale()
                : 0;
        this.isBigNumber = column.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation;
    }

    void add(Group row) {
        if (row.getFieldRepetitionCount(field) == 0) {
            return;
        }
        filled++;
        unscaledSum = unscaledSum.add(unscaled(row));
    }

    /** As {@link ColumnContent} says. */
    private BigInteger unscaled(Group row) {
        return switch (type) {
            case INT32 -> BigInteger.valueOf(row.getInteger(field, 0));
            case INT64 -> BigInteger.valueOf(row.getLong(field, 0));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> {
                Binary bytes = row.getBinary(field, 0);
                yield isBigNumber ? bigEndian(bytes) : BigInteger.valueOf(bytes.length());
            }
            case BOOLEAN -> row.getBoolean(field, 0) ? BigInteger.ONE : BigInteger.ZERO;
            case FLOAT, DOUBLE, INT96 ->
                throw new IllegalStateException(
                        "column %s: stored as %s, which nobody publishes".formatted(name, type));
        };
    }

    private static BigInteger bigEndian(Binary bytes) {
        return new BigInteger(bytes.getBytes());
    }

    String name() {
        return name;
    }

    ColumnContent content() {
        return new ColumnContent(filled, new BigDecimal(unscaledSum, scale));
    }
}
