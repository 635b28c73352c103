package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** The year-end tables of areas, and what led from each to the next. */
final class AreaHistory {

    private final Catalog catalog;
    private final int firstYear;
    private final int lastYear;
    private final Map<Integer, Map<AreaCode, Area>> areasByYear = new TreeMap<>();
    private final Map<Integer, Set<AreaCode>> parents = new TreeMap<>();
    private final Map<Integer, List<Edge>> edgesByYear = new TreeMap<>();
    private final Map<Integer, Map<AreaCode, List<AreaCode>>> predecessors = new HashMap<>();

    AreaHistory(Catalog catalog, int firstYear, int lastYear) {
        this.catalog = catalog;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        for (int year = firstYear; year <= lastYear; year++) {
            areasByYear.put(year, tableOf(year));
            parents.put(
                    year,
                    areas(year).values().stream()
                            .map(Area::parent)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            edgesByYear.put(year, year == firstYear ? List.of() : edges(year));
            predecessors.put(year, new HashMap<>());
            for (Edge edge : edgesInto(year)) {
                predecessors
                        .get(year)
                        .computeIfAbsent(edge.after(), any -> new ArrayList<>())
                        .add(edge.before());
            }
        }
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    /** The areas of that year's table by code; none outside the years known. */
    Map<AreaCode, Area> areas(int year) {
        return areasByYear.getOrDefault(year, Map.of());
    }

    Optional<Area> area(AreaCode code, int year) {
        return Optional.ofNullable(areas(year).get(code));
    }

    /** What led from the table of the year before to that of the year. */
    List<Edge> edgesInto(int year) {
        return edgesByYear.getOrDefault(year, List.of());
    }

    /** The areas of the year before that went into it, wholly or in part. */
    List<AreaCode> before(AreaCode code, int year) {
        return predecessors.getOrDefault(year, Map.of()).getOrDefault(code, List.of());
    }

    /** The areas it belongs to, the nearest first, itself left out. */
    List<AreaCode> above(AreaCode code, int year) {
        List<AreaCode> above = new ArrayList<>();
        @Nullable AreaCode next = parent(code, year);
        while (next != null) {
            above.add(next);
            next = parent(next, year);
        }
        return above;
    }

    private @Nullable AreaCode parent(AreaCode code, int year) {
        AreaCode parent = area(code, year).map(Area::parent).orElse(null);
        return parent != null && areas(year).containsKey(parent) ? parent : null;
    }

    boolean hasParts(AreaCode code, int year) {
        return parents.getOrDefault(year, Set.of()).contains(code);
    }

    boolean isCounty(AreaCode code, int year) {
        return area(code, year).filter(each -> each.level() == AreaLevel.COUNTY).isPresent();
    }

    /**
     * The year on whose boundaries an area stands when it reports for a year: that year, else the first later one in which its code is
     * valid, else the last one in which it was.
     */
    Optional<Integer> standingYear(AreaCode code, int year) {
        List<Area> spans = catalog.spansOf(code);
        if (spans.stream().anyMatch(each -> each.isValidIn(year))) {
            return Optional.of(year);
        }
        return spans.stream()
                .map(Area::validFrom)
                .filter(each -> each > year)
                .min(Integer::compare)
                .or(() -> spans.stream()
                        .map(Area::validTo)
                        .filter(Objects::nonNull)
                        .max(Integer::compare));
    }

    private Map<AreaCode, Area> tableOf(int year) {
        Map<AreaCode, Area> table = new HashMap<>();
        for (Area each : catalog.areas()) {
            if (each.isValidIn(year)) {
                table.put(each.code(), each);
            }
        }
        return table;
    }

    private List<Edge> edges(int year) {
        Map<AreaCode, Map<AreaCode, Boolean>> wholes = new TreeMap<>();
        areas(year).keySet().forEach(each -> state(year, each, each, true, wholes));
        for (Area ended : catalog.areas()) {
            if (Objects.equals(ended.validTo(), year - 1)) {
                ended.successors().forEach(each -> state(year, ended.code(), each, true, wholes));
            }
        }
        for (AreaChange change : catalog.areaChanges()) {
            if (change.changeYear() == year) {
                state(year, change.oldCode(), change.newCode(), change.wholeUnit(), wholes);
            }
        }
        List<Edge> edges = new ArrayList<>();
        wholes.forEach((before, afters) ->
                afters.forEach((after, isWhole) -> edges.add(new Edge(before, after, isWhole && afters.size() == 1))));
        return edges;
    }

    private void state(
            int year, AreaCode before, AreaCode after, boolean isWhole, Map<AreaCode, Map<AreaCode, Boolean>> wholes) {
        if (areas(year - 1).containsKey(before) && areas(year).containsKey(after)) {
            wholes.computeIfAbsent(before, any -> new TreeMap<>()).merge(after, isWhole, Boolean::logicalAnd);
        }
    }
}
