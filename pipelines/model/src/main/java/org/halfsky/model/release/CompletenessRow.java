package org.halfsky.model.release;

import org.halfsky.model.AreaCode;

/**
 * Area × year: a row of {@code completeness}, counted in forms.
 *
 * @param status {@code not_due}, {@code due}, {@code received}, {@code in_correction}, {@code accepted}, {@code nil_confirmed},
 *               {@code late} or {@code exempt}
 */
public record CompletenessRow(
        AreaCode areaCode,
        int year,
        int expected,
        int received,
        int missing,
        int late,
        int nilConfirmed,
        String status) {}
