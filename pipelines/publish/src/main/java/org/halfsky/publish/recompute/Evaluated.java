package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Plan;

/** Which provinces are evaluated, with everything in them, and which plans are judged. */
final class Evaluated {

    private final AreaHistory history;
    private final Set<AreaCode> provinces = new TreeSet<>();

    /** A province is evaluated once any area in it has reported. */
    Evaluated(AreaHistory history, Collection<Report> reports) {
        this.history = history;
        for (Report each : reports) {
            List<AreaCode> lineage = new ArrayList<>(history.above(each.area(), each.standingYear()));
            lineage.add(each.area());
            lineage.stream()
                    .filter(area -> isOf(area, each.standingYear(), AreaLevel.PROVINCE))
                    .forEach(provinces::add);
        }
    }

    /** The provinces by code, then the nation, whose figures follow from theirs; nobody where nobody has reported. */
    List<AreaCode> families() {
        List<AreaCode> families = new ArrayList<>(provinces);
        families.add(AreaCode.NATION);
        return families;
    }

    /** The areas of a province on these boundaries, itself included, by code; the nation's are only itself. */
    List<AreaCode> members(AreaCode family, Boundary boundary) {
        return boundary.areas().stream()
                .filter(each -> each.equals(family) || boundary.above(each).contains(family))
                .filter(each -> provinces.contains(family) || each.equals(family))
                .sorted()
                .toList();
    }

    /** Whether the data has reached the plan, and its area belongs to an evaluated province or stands above one. */
    boolean isJudged(Plan plan, int newestYear) {
        return plan.baseYear() < newestYear && isKnown(plan.area());
    }

    private boolean isKnown(AreaCode area) {
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            Set<AreaCode> lineage = new TreeSet<>(history.above(area, year));
            lineage.add(area);
            int then = year;
            if (isOf(area, year, AreaLevel.NATION)
                    || (history.areas(year).containsKey(area)
                            && lineage.stream().anyMatch(provinces::contains))
                    || provinces.stream()
                            .anyMatch(each -> history.above(each, then).contains(area))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(AreaCode area, int year, AreaLevel level) {
        return history.area(area, year).filter(each -> each.level() == level).isPresent();
    }
}
