package org.halfsky.ingest.catalog;

import java.util.List;

/** A thing of the catalog and the row it was read from. */
record Located<T>(CatalogRow row, T value) {

    static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
