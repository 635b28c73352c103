package org.halfsky.publish.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.halfsky.model.release.ColumnContent;
import org.jspecify.annotations.Nullable;

/** Counts and adds up the values of one column as they pass. */
final class ColumnTally {

    private final int field;
    private final String name;
    private final PrimitiveTypeName type;
    private final @Nullable Integer scale;
    private long filled;
    private BigInteger unscaledSum = BigInteger.ZERO;

    ColumnTally(int field, PrimitiveType column) {
        this.field = field;
        this.name = column.getName();
        this.type = column.getPrimitiveTypeName();
        this.scale = scaleOf(column.getLogicalTypeAnnotation());
    }

    /** Digits behind the point; {@code null} where adding up means nothing: texts, dates, times. */
    private static @Nullable Integer scaleOf(@Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return decimal.getScale();
        }
        return meaning instanceof IntLogicalTypeAnnotation ? 0 : null;
    }

    void add(Group row) {
        if (row.getFieldRepetitionCount(field) == 0) {
            return;
        }
        filled++;
        if (scale != null) {
            unscaledSum = unscaledSum.add(unscaled(row));
        }
    }

    private BigInteger unscaled(Group row) {
        return switch (type) {
            case INT32 -> BigInteger.valueOf(row.getInteger(field, 0));
            case INT64 -> BigInteger.valueOf(row.getLong(field, 0));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bigEndian(row.getBinary(field, 0));
            case BOOLEAN, FLOAT, DOUBLE, INT96 ->
                throw new IllegalStateException("column %s: a number stored as %s".formatted(name, type));
        };
    }

    private static BigInteger bigEndian(Binary bytes) {
        return new BigInteger(bytes.getBytes());
    }

    String name() {
        return name;
    }

    ColumnContent content() {
        return new ColumnContent(filled, scale == null ? null : new BigDecimal(unscaledSum, scale));
    }
}
