package org.halfsky.ingest.catalog;

import java.util.List;

/**
 * The rows of one file of the catalog, in order.
 *
 * @param file which one
 */
record CatalogTable(CatalogFile file, List<CatalogRow> rows) {

    CatalogTable {
        rows = List.copyOf(rows);
    }
}
