package org.halfsky.ingest.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One table laid over another: rows with a known key stand in the place of those they replace, new ones behind. */
final class Overlaid {

    private Overlaid() {}

    static CatalogTable of(CatalogTable below, CatalogTable above) {
        List<String> key = below.file().replacedBy();
        Map<String, List<CatalogRow>> aboveByKey = new LinkedHashMap<>();
        above.rows()
                .forEach(row -> aboveByKey
                        .computeIfAbsent(row.fields(key), unused -> new ArrayList<>())
                        .add(row));
        List<CatalogRow> rows = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (CatalogRow row : below.rows()) {
            List<CatalogRow> over = aboveByKey.get(row.fields(key));
            if (over == null) {
                rows.add(row);
            } else if (replaced.add(row.fields(key))) {
                over.forEach(each -> rows.add(withAddedColumnsOf(row, each, below.file())));
            }
        }
        aboveByKey.forEach((each, over) -> {
            if (!replaced.contains(each)) {
                rows.addAll(over);
            }
        });
        return new CatalogTable(below.file(), rows);
    }

    private static CatalogRow withAddedColumnsOf(CatalogRow below, CatalogRow above, CatalogFile file) {
        Map<String, String> fields = new HashMap<>(above.fields());
        file.added().forEach(column -> fields.putIfAbsent(column, below.field(column)));
        return new CatalogRow(above.label(), above.line(), above.isWhole(), fields);
    }
}
