package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.model.AreaCode;

/**
 * The areas that stand together on one axis. Most have one parent in common, and a name that exists more than once means the one among
 * them: 海南 between 广东 and 重庆 is the province.
 */
final class Company {

    private final AreaHistory history;
    private final Map<AreaCode, Integer> parents = new HashMap<>();

    Company(AreaHistory history) {
        this.history = history;
    }

    /** Counts the area in, where its name leaves no doubt. */
    void add(Axes axes) {
        if (axes.areas().size() == 1) {
            for (AreaCode parent : history.parents(axes.areas().iterator().next())) {
                parents.merge(parent, 1, Integer::sum);
            }
        }
    }

    /** The same, with the areas left that fit the company, where some do. */
    Axes among(Axes axes) {
        if (axes.areas().size() < 2 || parents.isEmpty()) {
            return axes;
        }
        int most = 0;
        Set<AreaCode> kept = new LinkedHashSet<>();
        for (AreaCode code : axes.areas()) {
            int company = history.parents(code).stream()
                    .mapToInt(each -> parents.getOrDefault(each, 0))
                    .max()
                    .orElse(0);
            if (company > most) {
                most = company;
                kept.clear();
            }
            if (company == most && most > 0) {
                kept.add(code);
            }
        }
        return kept.isEmpty() ? axes : axes.withAreas(kept);
    }
}
