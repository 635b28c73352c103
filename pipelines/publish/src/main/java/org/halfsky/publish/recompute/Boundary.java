package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.jspecify.annotations.Nullable;

/** The areas of one year, and which areas of earlier years speak for them. */
final class Boundary {

    private final int year;
    private final AreaHistory history;
    private final Breaks breaks;
    private final Map<AreaCode, Map<Integer, Set<AreaCode>>> ancestors = new HashMap<>();
    private final Map<AreaCode, Integer> brokenBefore = new HashMap<>();
    private final Map<AreaCode, Map<Integer, List<Source>>> heard = new HashMap<>();
    private final Map<AreaCode, List<AreaCode>> parts = new HashMap<>();
    private final Map<Integer, PartsOfThen> partsOfThen = new HashMap<>();

    Boundary(int year, AreaHistory history, Breaks breaks, Collection<Report> reports) {
        this.year = year;
        this.history = history;
        this.breaks = breaks;
        for (AreaCode each : new TreeSet<>(history.areas(year).keySet())) {
            follow(each);
            AreaCode parent = area(each).parent();
            if (parent != null) {
                parts.computeIfAbsent(parent, any -> new ArrayList<>()).add(each);
            }
        }
        hear(reports);
    }

    int year() {
        return year;
    }

    /** @throws IllegalArgumentException if the area is not on these boundaries */
    Area area(AreaCode code) {
        return history.area(code, year)
                .orElseThrow(() -> new IllegalArgumentException("no area %s in %d".formatted(code, year)));
    }

    Collection<AreaCode> areas() {
        return history.areas(year).keySet();
    }

    List<AreaCode> above(AreaCode area) {
        return history.above(area, year);
    }

    boolean hasParts(AreaCode area) {
        return parts.containsKey(area);
    }

    /** What its sums of that year are made of. */
    List<Part> parts(AreaCode area, int then) {
        return hasParts(area)
                ? partsOfThen
                        .computeIfAbsent(then, any -> new PartsOfThen(this, then))
                        .of(area)
                : List.of();
    }

    /** The direct parts that existed in that year, by code. */
    List<AreaCode> present(AreaCode area, int then) {
        return parts.getOrDefault(area, List.of()).stream()
                .filter(each -> wasThere(each, then))
                .toList();
    }

    /** A county made later out of land that belonged to no county was not. */
    private boolean wasThere(AreaCode part, int then) {
        Set<AreaCode> before = ancestors.getOrDefault(part, Map.of()).getOrDefault(then, Set.of());
        return history.isCounty(part, year)
                ? before.stream().anyMatch(each -> history.isCounty(each, then))
                : !before.isEmpty();
    }

    /** Whether anything of the area can be followed back to that year. */
    boolean existed(AreaCode area, int then) {
        return ancestors.getOrDefault(area, Map.of()).containsKey(then);
    }

    /** Whose reports of that year are about the area. */
    List<Source> heard(AreaCode area, int then) {
        return heard.getOrDefault(area, Map.of()).getOrDefault(then, List.of());
    }

    /** Areas of that year without parts that went into it. */
    List<AreaCode> lowestBefore(AreaCode area, int then) {
        return ancestors.getOrDefault(area, Map.of()).getOrDefault(then, Set.of()).stream()
                .filter(each -> !history.hasParts(each, then))
                .toList();
    }

    /** Every area that is heard in any year, for all of the given areas, or summed as it was then. */
    Set<AreaCode> speakers(Collection<AreaCode> areas) {
        Set<AreaCode> speakers = new TreeSet<>();
        for (AreaCode each : areas) {
            heard.getOrDefault(each, Map.of()).values().forEach(all -> all.forEach(one -> speakers.add(one.area())));
            for (int then = history.firstYear(); hasParts(each) && then < year; then++) {
                parts(each, then).stream().filter(Part::isPast).forEach(part -> speakers.add(part.area()));
            }
        }
        return speakers;
    }

    /** The area that an area of an earlier year has become, one for one; {@code null} where there is none. */
    @Nullable
    AreaCode successor(AreaCode before, int then) {
        return areas().stream()
                .filter(each -> ancestors
                        .getOrDefault(each, Map.of())
                        .getOrDefault(then, Set.of())
                        .equals(Set.of(before)))
                .filter(each -> !isBroken(each, then))
                .max(AreaCode::compareTo)
                .orElse(null);
    }

    /** Whether reports of that year tell nothing of the area, because its boundaries have moved since. */
    boolean isBroken(AreaCode area, int then) {
        return then < brokenBefore.getOrDefault(area, then);
    }

    private void follow(AreaCode area) {
        Map<Integer, Set<AreaCode>> found = new TreeMap<>();
        Set<AreaCode> now = Set.of(area);
        for (int then = year; then >= history.firstYear() && !now.isEmpty(); then--) {
            found.put(then, now);
            Set<AreaCode> before = new HashSet<>();
            for (AreaCode each : now) {
                if (breaks.isBroken(each, then)) {
                    brokenBefore.merge(area, then, Math::max);
                }
                before.addAll(history.before(each, then));
            }
            now = before;
        }
        ancestors.put(area, found);
    }

    private void hear(Collection<Report> reports) {
        Map<Integer, Map<AreaCode, List<AreaCode>>> areasBySource = areasBySource();
        Map<AreaCode, Map<Integer, List<Report>>> candidates = new HashMap<>();
        for (Report report : reports) {
            if (report.year() <= year) {
                areasBySource
                        .getOrDefault(report.standingYear(), Map.of())
                        .getOrDefault(report.area(), List.of())
                        .stream()
                        .filter(each -> !isBroken(each, report.standingYear()))
                        .forEach(each -> candidates
                                .computeIfAbsent(each, any -> new HashMap<>())
                                .computeIfAbsent(report.year(), any -> new ArrayList<>())
                                .add(report));
            }
        }
        candidates.forEach((area, byYear) -> {
            Map<Integer, List<Source>> nearest = new HashMap<>();
            byYear.forEach((then, all) -> nearest.put(then, nearest(area, all)));
            heard.put(area, nearest);
        });
    }

    /** Where both the area of that time and its successor speak, the one of that time is heard. */
    private List<Source> nearest(AreaCode area, List<Report> reports) {
        int apart = reports.stream().mapToInt(Report::yearsApart).min().orElseThrow();
        return reports.stream()
                .filter(each -> each.yearsApart() == apart)
                .map(each -> new Source(each.area(), siblings(area, each.standingYear())))
                .toList();
    }

    private int siblings(AreaCode area, int then) {
        return ancestors
                .getOrDefault(area, Map.of())
                .getOrDefault(then, Set.of())
                .size();
    }

    private Map<Integer, Map<AreaCode, List<AreaCode>>> areasBySource() {
        Map<Integer, Map<AreaCode, List<AreaCode>>> inverse = new HashMap<>();
        ancestors.forEach((area, byYear) -> byYear.forEach(
                (then, sources) -> sources.forEach(source -> inverse.computeIfAbsent(then, any -> new HashMap<>())
                        .computeIfAbsent(source, any -> new ArrayList<>())
                        .add(area))));
        return inverse;
    }
}
