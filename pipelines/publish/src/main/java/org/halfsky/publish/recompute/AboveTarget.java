package org.halfsky.publish.recompute;

/** A target of the plan that counts for an area, and one of a plan above it on the same figure. */
public record AboveTarget(TargetOfArea own, TargetOfArea above) {

    @Override
    public String toString() {
        return "%s above %s %s".formatted(own, above.plan(), above.target());
    }
}
