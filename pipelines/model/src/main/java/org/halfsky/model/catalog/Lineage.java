package org.halfsky.model.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.halfsky.model.AreaCode;

/** Which area stands above which, today or in former years. */
public final class Lineage {

    private final Catalog catalog;

    public Lineage(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether the catalog has, or had, an area of that code. */
    public boolean isKnown(AreaCode area) {
        return !catalog.spansOf(area).isEmpty();
    }

    /** Whether the one is of a higher level than the other and contains it. */
    public boolean isAbove(AreaCode upper, AreaCode lower) {
        Set<AreaCode> above = new HashSet<>();
        Deque<AreaCode> open = new ArrayDeque<>(Set.of(lower));
        while (!open.isEmpty()) {
            for (Area each : catalog.spansOf(open.pop())) {
                AreaCode parent = each.parent();
                if (parent != null && above.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return above.contains(upper) && !upper.equals(lower);
    }
}
