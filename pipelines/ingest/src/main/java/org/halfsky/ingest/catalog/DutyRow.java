package org.halfsky.ingest.catalog;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.ReportingDuty;

/** What a row of {@code reporting.csv} means. */
final class DutyRow {

    private DutyRow() {}

    static ReportingDuty read(RowReader row) {
        row.refer("form", CatalogFile.FORM, row.text("form"));
        int from = row.year("from_year");
        int to = row.year("to_year");
        if (to < from) {
            row.wrong("to_year", "%d is before from_year %d".formatted(to, from));
        }
        return new ReportingDuty(
                row.required("duty_key"),
                row.text("form"),
                row.word("level", AreaLevel.class),
                row.knownArea("under"),
                from,
                to,
                dueDay(row),
                exempt(row));
    }

    private static String dueDay(RowReader row) {
        String text = row.text("due_day");
        try {
            MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            row.wrong("due_day", "'%s' is not a month and a day, such as 04-30".formatted(text));
        }
        return text;
    }

    private static Set<AreaCode> exempt(RowReader row) {
        return row.list("exempt").stream()
                .map(code -> row.knownArea("exempt", code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
