package org.halfsky.model.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;

/** Takes rows of one release's tables out into files, from its Parquet alone. */
public interface ReleaseTables extends AutoCloseable {

    /**
     * Writes the rows of some areas, in the published order. The same rows give the same bytes.
     *
     * @param areas whose rows; not looked at where the rows are everybody's
     * @param file  in a folder that is there; what bore its name is replaced
     */
    Extract write(AreaTable table, Set<AreaCode> areas, DataFormat format, Path file);

    @Override
    void close();

    /**
     * What was written.
     *
     * @param columns in their order
     */
    record Extract(long rows, List<String> columns) {

        public Extract {
            columns = List.copyOf(columns);
        }
    }
}
