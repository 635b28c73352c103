package org.halfsky.model.release;

import java.time.LocalDate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * Area × year: a row of {@code completeness}, counted in forms.
 *
 * @param areaName      as in that year, like level and parent
 * @param late          missing forms whose due day has passed
 * @param dueDate       last day on which the first missing form is not late, else that of the first form; {@code null} where none is owed
 * @param requiredLines lines that must be filled on the forms received
 * @param missingLines  those of them that are not
 * @param asOf          the day against which forms are due or late
 */
public record CompletenessRow(
        AreaCode areaCode,
        String areaName,
        AreaLevel level,
        @Nullable AreaCode parentCode,
        int year,
        int expected,
        int received,
        int missing,
        int late,
        int nilConfirmed,
        ReportingStatus status,
        @Nullable LocalDate dueDate,
        int requiredLines,
        int missingLines,
        LocalDate asOf) {}
