package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;

/** The evaluated areas without parts, counties as a rule, under each area; an area without parts is under itself. */
final class LowestAreas {

    private final Boundary boundary;
    private final Map<AreaCode, List<AreaCode>> under = new HashMap<>();

    LowestAreas(Boundary boundary, Collection<AreaCode> evaluated) {
        this.boundary = boundary;
        for (AreaCode area : evaluated) {
            if (!boundary.hasParts(area)) {
                put(area, area);
                boundary.above(area).forEach(each -> put(each, area));
            }
        }
    }

    private void put(AreaCode above, AreaCode area) {
        under.computeIfAbsent(above, any -> new ArrayList<>()).add(area);
    }

    List<AreaCode> under(AreaCode area) {
        return under.getOrDefault(area, List.of());
    }

    /** How many of them existed in that year. */
    int existing(AreaCode area, int year) {
        return (int) under(area).stream()
                .filter(each -> boundary.existed(each, year))
                .count();
    }
}
