package org.halfsky.model.catalog;

import java.util.Set;
import org.halfsky.model.AreaCode;

/**
 * Who owes which form for which years by when: a row of {@code reporting.csv}.
 *
 * @param level    the level that owes it
 * @param under    the area below which it is owed, itself included
 * @param fromYear first reference year
 * @param toYear   last reference year
 * @param dueDay   month and day of the following year, {@code MM-dd}
 * @param exempt   areas below {@code under} that owe nothing
 */
public record ReportingDuty(
        String code,
        String form,
        AreaLevel level,
        AreaCode under,
        int fromYear,
        int toYear,
        String dueDay,
        Set<AreaCode> exempt) {

    public ReportingDuty {
        exempt = Set.copyOf(exempt);
    }
}
