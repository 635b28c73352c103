package org.halfsky.ingest.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One row of a catalog file as text, and where it stands.
 *
 * @param label   file as people see it: {@code sql/catalog/target.csv} for a built-in one, {@code catalog/target.csv} in a home
 * @param line    line on which it begins, from 1
 * @param isWhole false where the number of fields does not fit the head: the row has been reported, only its key may be used
 * @param fields  by column, blanks around them removed; a column the file does not have has no key
 */
record CatalogRow(String label, long line, boolean isWhole, Map<String, String> fields) {

    CatalogRow {
        fields = Map.copyOf(fields);
    }

    /** What stands in that column; empty where nothing does. */
    String field(String column) {
        return Objects.requireNonNullElse(fields.get(column), "");
    }

    /** The fields of those columns as one readable text. */
    String fields(List<String> columns) {
        return columns.stream().map(this::field).collect(Collectors.joining(", "));
    }
}
