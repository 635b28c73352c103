package org.halfsky.ingest.catalog;

import java.util.HashMap;
import java.util.Map;

/** Finds rows of one file that claim the same key. */
final class DuplicateKeys {

    private final Problems problems;

    DuplicateKeys(Problems problems) {
        this.problems = problems;
    }

    /** @param table from one file only, nothing laid over it yet */
    void check(CatalogTable table) {
        CatalogFile file = table.file();
        Map<String, Long> lines = new HashMap<>();
        for (CatalogRow row : table.rows()) {
            String key = row.fields(file.key());
            Long first = lines.putIfAbsent(key, row.line());
            if (first != null) {
                String what = "'%s' stands there twice, first on line %d".formatted(key, first);
                problems.at(row, String.join(", ", file.key()), what);
            }
        }
    }
}
