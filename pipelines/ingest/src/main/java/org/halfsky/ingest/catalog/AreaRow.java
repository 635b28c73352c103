package org.halfsky.ingest.catalog;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/** What a row of {@code area.csv} means. */
final class AreaRow {

    private AreaRow() {}

    static Area read(RowReader row) {
        AreaLevel level = row.word("level", AreaLevel.class);
        int from = row.year("valid_from");
        Integer to = row.optionalYear("valid_to");
        if (to != null && to < from) {
            row.wrong("valid_to", "%d is before valid_from %d".formatted(to, from));
        }
        List<AreaCode> successors = row.list("successor_codes").stream()
                .map(code -> row.knownArea("successor_codes", code))
                .toList();
        return new Area(
                row.newArea("area_code"),
                row.required("name"),
                level,
                row.text("unit_type"),
                parent(row),
                from,
                to,
                successors);
    }

    private static @Nullable AreaCode parent(RowReader row) {
        String parent = row.text("parent_code");
        if (!row.text("level").equals(AreaLevel.NATION.code())) {
            return row.knownArea("parent_code");
        }
        if (!parent.isEmpty()) {
            row.wrong("parent_code", "'%s': the nation has no parent".formatted(parent));
        }
        return null;
    }
}
