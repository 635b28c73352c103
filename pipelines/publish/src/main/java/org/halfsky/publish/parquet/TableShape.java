package org.halfsky.publish.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ReadOptionsWithoutHadoop;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/**
 * What a published file says of itself.
 *
 * @param comment what one row is
 * @param key     columns that together are a key
 */
public record TableShape(String comment, List<String> key, List<Column> columns) {

    private static final String COMMENT = "halfsky.table";
    private static final String KEY = "halfsky.key";

    /**
     * A column.
     *
     * @param type as Frictionless names it: {@code string}, {@code number}, {@code integer}, {@code boolean}, {@code date}, {@code datetime}
     */
    public record Column(String name, String type, String comment) {}

    public TableShape {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /**
     * Reads the end of the file; its rows are left alone.
     *
     * @throws IllegalStateException if it cannot be read as Parquet
     */
    public static TableShape of(Path file) {
        try (ParquetFileReader reader =
                new ParquetFileReader(new LocalInputFile(file), ReadOptionsWithoutHadoop.with(new ZstdPages()))) {
            FileMetaData data = reader.getFileMetaData();
            Map<String, String> said = data.getKeyValueMetaData();
            List<Column> columns = data.getSchema().getFields().stream()
                    .map(each -> new Column(
                            each.getName(), type(each.asPrimitiveType()), said.getOrDefault(each.getName(), "")))
                    .toList();
            return new TableShape(
                    said.getOrDefault(COMMENT, ""),
                    List.of(said.getOrDefault(KEY, "").split(", ", -1)),
                    columns);
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("%s: parquet-java cannot read it".formatted(file), broken);
        }
    }

    private static String type(PrimitiveType column) {
        Object meaning = column.getLogicalTypeAnnotation();
        if (meaning instanceof StringLogicalTypeAnnotation) {
            return "string";
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation) {
            return "number";
        }
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return "date";
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation) {
            return "datetime";
        }
        return switch (column.getPrimitiveTypeName()) {
            case BOOLEAN -> "boolean";
            case INT32, INT64, INT96 -> "integer";
            case FLOAT, DOUBLE -> "number";
            case BINARY, FIXED_LEN_BYTE_ARRAY -> "string";
        };
    }
}
