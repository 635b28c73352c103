package org.halfsky.warehouse.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;

/** Who speaks for which area in one year, and what the areas are made of, on the boundaries of another. */
final class Lineage {

    private final Map<AreaCode, List<Source>> sources = new HashMap<>();
    private final Map<AreaCode, List<Part>> parts = new HashMap<>();
    private final Set<AreaCode> areasWithParts = new HashSet<>();

    /**
     * An area of the year that went into an area.
     *
     * @param siblings how many there were, itself counted
     * @param isHeard  its reports are taken for the area
     */
    record Source(AreaCode area, AreaCode code, String name, int siblings, boolean isHeard) {}

    /**
     * What the sums of an area are made of in some year.
     *
     * @param isPast an area as it was then, split since: only its own report tells of it
     */
    record Part(AreaCode area, int year, AreaCode part, boolean isPast) {}

    Lineage(List<Source> sources, List<Part> parts, int year) {
        for (Source each : sources) {
            this.sources.computeIfAbsent(each.area(), any -> new ArrayList<>()).add(each);
        }
        for (Part each : parts) {
            areasWithParts.add(each.area());
            if (each.year() == year) {
                this.parts
                        .computeIfAbsent(each.area(), any -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** A lineage in which an area of its own time only speaks for itself. */
    static Lineage ofItself(AreaCode area, String name, int year) {
        return new Lineage(List.of(new Source(area, area, name, 1, true)), List.of(), year);
    }

    List<Source> heard(AreaCode area) {
        return sources.getOrDefault(area, List.of()).stream()
                .filter(Source::isHeard)
                .toList();
    }

    /** The parts that existed in the year, by code. */
    List<Part> parts(AreaCode area) {
        return parts.getOrDefault(area, List.of());
    }

    /** What an area of the year was called then. */
    String nameThen(AreaCode code) {
        return sources.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.code().equals(code))
                .map(Source::name)
                .findFirst()
                .orElse(code.value());
    }

    boolean hasParts(AreaCode area) {
        return areasWithParts.contains(area);
    }

    /** The area, everything below it, and whatever of the year went into any of them. */
    NavigableSet<AreaCode> everybodyUnder(AreaCode area) {
        NavigableSet<AreaCode> found = new TreeSet<>();
        collect(area, found);
        return found;
    }

    private void collect(AreaCode area, Set<AreaCode> found) {
        found.add(area);
        sources.getOrDefault(area, List.of()).forEach(each -> found.add(each.code()));
        parts(area).forEach(each -> collect(each.part(), found));
    }

    /** The codes of areas whose boundaries or code are not what they were: themselves and what went into them. */
    Set<AreaCode> movedUnder(AreaCode area) {
        Set<AreaCode> moved = new HashSet<>();
        for (AreaCode each : everybodyUnder(area)) {
            List<Source> all = sources.getOrDefault(each, List.of());
            if (all.stream().anyMatch(source -> !source.code().equals(each)) || each.equals(area)) {
                moved.add(each);
                all.forEach(source -> moved.add(source.code()));
            }
        }
        return moved;
    }
}
