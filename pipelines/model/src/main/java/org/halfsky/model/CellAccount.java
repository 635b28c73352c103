package org.halfsky.model;

import java.util.Map;
import java.util.Set;

/**
 * What reading made of the filled cells of one file. Cells that carry observations are not listed: they are the observations' sources.
 *
 * @param filled   all filled cells of all sheets, visible or hidden
 * @param ignored  cells that are not data, by reason
 * @param rejected cells that should be data and cannot be read as such; each has an error among the findings
 */
public record CellAccount(int filled, Map<IgnoredBecause, Integer> ignored, Set<CellRef> rejected) {

    public CellAccount {
        ignored = Map.copyOf(ignored);
        rejected = Set.copyOf(rejected);
    }

    /** The account of a file in which no cell could be seen. */
    public static CellAccount empty() {
        return new CellAccount(0, Map.of(), Set.of());
    }

    /** Cells that are not data. */
    public int ignoredCount() {
        return ignored.values().stream().mapToInt(Integer::intValue).sum();
    }
}
