package org.halfsky.ingest.catalog;

import java.util.List;
import java.util.function.Function;

/**
 * What the rows of one file mean.
 *
 * @param file    whose rows
 * @param reading of one row; what it gives back is dropped where the row turns out not to be clean
 */
record RowKind<T>(CatalogFile file, Function<RowReader, T> reading) {

    /** One thing for every clean row, in the order of the rows. */
    List<Located<T>> read(CatalogTable table, KnownCodes known, Problems problems) {
        return table.rows().stream()
                .filter(CatalogRow::isWhole)
                .<Located<T>>mapMulti((row, clean) -> {
                    RowReader reader = new RowReader(row, known, problems);
                    T value = reading.apply(reader);
                    if (reader.isClean()) {
                        clean.accept(new Located<>(row, value));
                    }
                })
                .toList();
    }
}
