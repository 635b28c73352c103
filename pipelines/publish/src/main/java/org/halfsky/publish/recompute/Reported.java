package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;

/** Who has accepted observations of which years. */
public final class Reported {

    private final Map<AreaCode, Set<Integer>> years = new TreeMap<>();
    private int newestYear;

    /** Adds one observation. */
    public void add(AreaCode area, int year, boolean hasValue) {
        years.computeIfAbsent(area, any -> new TreeSet<>()).add(year);
        newestYear = hasValue ? Math.max(newestYear, year) : newestYear;
    }

    /** The newest year with a value; 0 where there is none. */
    int newestYear() {
        return newestYear;
    }

    Set<AreaCode> areas() {
        return years.keySet();
    }

    /** One for each area and year that stands on some boundaries. */
    List<Report> reports(AreaHistory history) {
        List<Report> reports = new ArrayList<>();
        years.forEach((area, all) -> all.forEach(year ->
                history.standingYear(area, year).ifPresent(standing -> reports.add(new Report(area, year, standing)))));
        return reports;
    }

    int firstYear() {
        return years.values().stream()
                .flatMap(Set::stream)
                .min(Integer::compare)
                .orElse(newestYear);
    }
}
