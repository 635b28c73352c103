package org.halfsky.ingest.inbox;

import java.util.List;
import org.halfsky.model.catalog.Catalog;

/** Catalogs of which only the hash matters. */
final class Catalogs {

    private Catalogs() {}

    /** @param digit the hash is made of */
    static Catalog empty(String digit) {
        return new Catalog(
                digit.repeat(64),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
