package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/** A target of a plan and an area that it is judged for. */
public record TargetOfArea(String plan, String target, AreaCode area) {

    /** The same target, judged for another area. */
    TargetOfArea in(AreaCode other) {
        return new TargetOfArea(plan, target, other);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(area, plan, target);
    }
}
