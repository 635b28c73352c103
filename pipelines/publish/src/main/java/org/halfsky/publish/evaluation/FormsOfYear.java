package org.halfsky.publish.evaluation;

import org.halfsky.model.ReportingStatus;
import org.halfsky.model.release.CompletenessRow;

/**
 * What an area owed for a year and what came of it, counted in forms. Not the day of counting, which moves with every submission from
 * anywhere.
 *
 * @param late missing forms whose due day had passed
 */
public record FormsOfYear(
        int year, int expected, int received, int missing, int late, int nilConfirmed, ReportingStatus status) {

    static FormsOfYear of(CompletenessRow row) {
        return new FormsOfYear(
                row.year(),
                row.expected(),
                row.received(),
                row.missing(),
                row.late(),
                row.nilConfirmed(),
                row.status());
    }
}
