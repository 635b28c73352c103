package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Plan;

/** For which areas plans are judged, and which of several plans counts for an area. */
final class PlanAreas {

    private final Map<AreaCode, List<PlanForArea>> plans = new TreeMap<>();

    /**
     * A plan for an area.
     *
     * @param distance steps from the area up to that of the plan
     */
    private record PlanForArea(Plan plan, int distance) {

        boolean isRivalOf(Plan other) {
            return plan.kind().equals(other.kind())
                    && plan.baseYear() == other.baseYear()
                    && plan.endYear() == other.endYear();
        }
    }

    /** Adds a plan that stands on these boundaries. One whose area has only taken another code since goes with it. */
    void add(Plan plan, Boundary boundary, Collection<AreaCode> evaluated) {
        AreaCode successor = boundary.successor(plan.area(), plan.baseYear());
        AreaCode top = successor == null ? plan.area() : successor;
        for (AreaCode area : evaluated) {
            int distance = area.equals(top) ? 0 : boundary.above(area).indexOf(top) + 1;
            if (area.equals(top) || distance > 0) {
                plans.computeIfAbsent(area, any -> new ArrayList<>()).add(new PlanForArea(plan, distance));
            }
        }
    }

    List<Plan> of(AreaCode area) {
        return plans.getOrDefault(area, List.of()).stream()
                .map(PlanForArea::plan)
                .toList();
    }

    /** Whether it is the nearest of its kind and period. */
    boolean isGoverning(Plan plan, AreaCode area) {
        return plans.getOrDefault(area, List.of()).stream()
                .filter(each -> each.isRivalOf(plan))
                .min(Comparator.comparingInt(PlanForArea::distance)
                        .thenComparing(each -> each.plan().code()))
                .filter(each -> each.plan().equals(plan))
                .isPresent();
    }
}
