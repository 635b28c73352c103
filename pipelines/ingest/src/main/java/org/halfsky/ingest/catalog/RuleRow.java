package org.halfsky.ingest.catalog;

import java.util.List;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Rule;

/** What a row of {@code rule.csv} means. The formula is compiled elsewhere; here it is text. */
final class RuleRow {

    private static final List<String> LEVELS =
            List.of("cell", "row", "cross-indicator", "cross-year", "cross-area", "completeness");

    private RuleRow() {}

    static Rule read(RowReader row) {
        Integer from = row.optionalYear("from_year");
        Integer to = row.optionalYear("to_year");
        if (from != null && to != null && to < from) {
            row.wrong("to_year", "%d is before from_year %d".formatted(to, from));
        }
        return new Rule(
                row.required("rule_code"),
                row.oneOf("level", LEVELS),
                row.required("statement"),
                row.text("formula"),
                row.word("severity", Severity.class),
                row.text("message"),
                from,
                to,
                row.text("version").isEmpty() ? 1 : row.integer("version", 1, 9999),
                row.place());
    }
}
