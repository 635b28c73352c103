package org.halfsky.publish.reminder;

import java.util.Collection;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.release.CompletenessRow;

/**
 * Reports counted: {@code expected = received + missing}, {@code missing = late + notLate}.
 *
 * @param inCorrection years of an area in which something must be corrected or completed
 * @param daysLate     of the latest
 */
record Tally(int expected, int received, int missing, int late, int nil, int inCorrection, long daysLate) {

    static Tally of(Collection<CompletenessRow> rows) {
        int expected = 0;
        int received = 0;
        int missing = 0;
        int late = 0;
        int nil = 0;
        int inCorrection = 0;
        long daysLate = 0;
        for (CompletenessRow each : rows) {
            expected += each.expected();
            received += each.received();
            missing += each.missing();
            late += each.late();
            nil += each.nilConfirmed();
            inCorrection += each.status() == ReportingStatus.IN_CORRECTION ? 1 : 0;
            daysLate = Math.max(daysLate, Owing.of(each).daysLate());
        }
        return new Tally(expected, received, missing, late, nil, inCorrection, daysLate);
    }

    int notLate() {
        return missing - late;
    }
}
