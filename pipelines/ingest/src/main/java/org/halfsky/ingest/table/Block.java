package org.halfsky.ingest.table;

import java.util.List;
import java.util.Optional;

/**
 * One of the tables that stand side by side in the same rows; most often the only one.
 *
 * @param columns from the left
 * @param corner  what the first head cell says beside announcing the stub, such as the indicator of the whole block
 */
record Block(List<Column> columns, Axes corner) {

    Block {
        columns = List.copyOf(columns);
    }

    /** The column of the block at that place of the sheet. */
    Optional<Column> column(int index) {
        int offset = columns.isEmpty() ? -1 : index - columns.get(0).index();
        return offset < 0 || offset >= columns.size() ? Optional.empty() : Optional.of(columns.get(offset));
    }
}
