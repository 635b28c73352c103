package org.halfsky.ingest.catalog;

import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.FormLine;

/** What a row of {@code form.csv} means. */
final class FormRow {

    private FormRow() {}

    static FormLine read(RowReader row) {
        row.required("line_key");
        return new FormLine(
                row.required("form"),
                row.required("form_title"),
                row.required("sheet"),
                row.integer("order", 1, 9999),
                row.required("line_code"),
                row.text("section"),
                row.required("label"),
                row.knownIndicator("indicator_code"),
                breakdown(row),
                requiredAt(row));
    }

    private static Breakdown breakdown(RowReader row) {
        try {
            return Breakdown.parse(row.text("breakdown"));
        } catch (IllegalArgumentException e) {
            row.wrong(
                    "breakdown",
                    "'%s' is not a sex (T, M, F), a dot and a residence (T, U, R), such as T.T"
                            .formatted(row.text("breakdown")));
            return Breakdown.TOTAL;
        }
    }

    private static Set<AreaLevel> requiredAt(RowReader row) {
        return row.list("required_at").stream()
                .map(each -> row.word("required_at", each, AreaLevel.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
