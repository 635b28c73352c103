package org.halfsky.ingest.catalog;

import java.util.List;
import org.halfsky.model.catalog.AreaChange;

/** What a row of {@code area_change.csv} means. */
final class AreaChangeRow {

    private AreaChangeRow() {}

    static AreaChange read(RowReader row) {
        return new AreaChange(
                row.required("event_id"),
                row.year("change_year"),
                row.required("event_type"),
                row.oneOf("whole_unit", List.of("0", "1")).equals("1"),
                row.knownArea("old_code"),
                row.required("old_name"),
                row.knownArea("new_code"),
                row.required("new_name"));
    }
}
