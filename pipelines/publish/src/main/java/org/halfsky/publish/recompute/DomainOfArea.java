package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/** A domain of a plan, or all of them together, and an area that it is counted for. */
public record DomainOfArea(String plan, String domain, AreaCode area) {

    @Override
    public String toString() {
        return "%s %s %s".formatted(area, plan, domain);
    }
}
