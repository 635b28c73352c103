package org.halfsky.publish.recompute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;

/**
 * From which years on an area is no longer what it was. A county that whole counties went into is not broken: their counts add up. Above the
 * counties, whatever crosses the boundary breaks it.
 */
final class Breaks {

    private final Map<AreaCode, Set<Integer>> years = new HashMap<>();

    Breaks(AreaHistory history) {
        for (int year = history.firstYear() + 1; year <= history.lastYear(); year++) {
            find(history, year);
        }
    }

    /** Whether the area's boundaries in that year are not those of the year before. */
    boolean isBroken(AreaCode area, int year) {
        return years.getOrDefault(area, Set.of()).contains(year);
    }

    private void find(AreaHistory history, int year) {
        Map<AreaCode, Integer> incoming = new HashMap<>();
        Set<Edge> wholes = new HashSet<>();
        for (Edge edge : history.edgesInto(year)) {
            incoming.merge(edge.after(), 1, Integer::sum);
            if (edge.isWhole()) {
                wholes.add(edge);
            } else {
                broken(edge.after(), year);
            }
        }
        incoming.forEach((area, count) -> {
            if (count > 1 && !history.isCounty(area, year)) {
                broken(area, year);
            }
        });
        for (Edge edge : history.edgesInto(year)) {
            compareAbove(history, year, edge, wholes);
        }
    }

    /** An area above that was not above before has gained something; one that is no longer above has lost something. */
    private void compareAbove(AreaHistory history, int year, Edge edge, Set<Edge> wholes) {
        List<AreaCode> before = history.above(edge.before(), year - 1);
        List<AreaCode> after = history.above(edge.after(), year);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        for (AreaCode entered : after) {
            if (before.stream().noneMatch(each -> wholes.contains(new Edge(each, entered, true)))) {
                broken(entered, year);
            }
        }
        for (AreaCode left : before) {
            if (history.areas(year).containsKey(left)
                    && after.stream().noneMatch(each -> wholes.contains(new Edge(left, each, true)))) {
                broken(left, year);
            }
        }
    }

    private void broken(AreaCode area, int year) {
        years.computeIfAbsent(area, any -> new HashSet<>()).add(year);
    }
}
