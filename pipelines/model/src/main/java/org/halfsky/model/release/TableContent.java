package org.halfsky.model.release;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table or one of its files holds, every value of it read.
 *
 * @param columns by name
 */
public record TableContent(long rows, SortedMap<String, ColumnContent> columns) {

    /** Of a table without a file. */
    public static final TableContent NOTHING = new TableContent(0, new TreeMap<>());

    public TableContent {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /** Both together. */
    public TableContent plus(TableContent other) {
        SortedMap<String, ColumnContent> both = new TreeMap<>(columns);
        for (Map.Entry<String, ColumnContent> column : other.columns.entrySet()) {
            both.merge(column.getKey(), column.getValue(), ColumnContent::plus);
        }
        return new TableContent(rows + other.rows, both);
    }
}
