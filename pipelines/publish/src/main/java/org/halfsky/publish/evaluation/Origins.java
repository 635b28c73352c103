package org.halfsky.publish.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.model.release.SourceRow;

/**
 * Where an area's figures are from.
 *
 * @param cells      behind what it reported itself; by indicator, breakdown, year
 * @param partCounts how many areas were directly below, by year
 * @param revisions  what another value stands before, the newest year first
 */
public record Origins(List<SourceRow> cells, Map<Integer, Integer> partCounts, List<RevisionRow> revisions) {

    public Origins {
        cells = List.copyOf(cells);
        partCounts = new TreeMap<>(partCounts);
        revisions = List.copyOf(revisions);
    }

    /** Of an area of which nothing is known. */
    public static Origins none() {
        return new Origins(List.of(), Map.of(), List.of());
    }

    /** How many areas were directly below. */
    public int parts(int year) {
        return partCounts.getOrDefault(year, 0);
    }
}
