package org.halfsky.publish.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.release.CompletenessRow;

/** A year of an area in which something is still to be done, and how late it is. */
record Owing(CompletenessRow row, long daysLate) {

    private static final Set<ReportingStatus> TO_DO = EnumSet.of(
            ReportingStatus.LATE, ReportingStatus.IN_CORRECTION, ReportingStatus.RECEIVED, ReportingStatus.DUE);

    /** The latest first; of those that are equally late whole reports before corrections, then by area and year. */
    static final Comparator<Owing> LATEST_FIRST = Comparator.comparingLong(Owing::daysLate)
            .reversed()
            .thenComparing(each -> each.row().late() == 0)
            .thenComparing(each -> each.row().areaCode())
            .thenComparing(each -> each.row().year());

    static boolean isToDo(CompletenessRow row) {
        return TO_DO.contains(row.status());
    }

    static Owing of(CompletenessRow row) {
        LocalDate due = row.dueDate();
        long days = due == null || !isToDo(row) ? 0 : ChronoUnit.DAYS.between(due, row.asOf());
        return new Owing(row, Math.max(0, days));
    }
}
