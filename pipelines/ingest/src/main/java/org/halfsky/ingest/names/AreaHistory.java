package org.halfsky.ingest.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** Which code speaks for an area in a year, and what lies below what. */
public final class AreaHistory {

    private static final int MANY_CHANGES = 10;

    private final Map<AreaCode, List<Area>> spans = new HashMap<>();
    private final Map<AreaCode, Set<AreaCode>> ancestors = new HashMap<>();
    private final Map<AreaCode, AreaCode> successors = new HashMap<>();
    private final Map<AreaCode, AreaCode> predecessors = new HashMap<>();

    AreaHistory(Catalog catalog) {
        catalog.areas().forEach(area -> spans.put(area.code(), catalog.spansOf(area.code())));
        spans.keySet().forEach(code -> ancestors.put(code, ancestorsOf(code, new LinkedHashSet<>())));
        Map<AreaCode, Set<AreaCode>> origins = new HashMap<>();
        for (Area area : catalog.areas()) {
            area.successors().stream()
                    .filter(each -> !each.equals(area.code()))
                    .forEach(each -> origins.computeIfAbsent(each, unused -> new HashSet<>())
                            .add(area.code()));
        }
        for (Area area : catalog.areas()) {
            AreaCode next = plainSuccessor(area, catalog.areaChanges(), origins);
            if (next != null) {
                successors.put(area.code(), next);
                predecessors.put(next, area.code());
            }
        }
    }

    private Set<AreaCode> ancestorsOf(AreaCode code, Set<AreaCode> found) {
        for (Area span : spans.getOrDefault(code, List.of())) {
            AreaCode parent = span.parent();
            if (parent != null && found.add(parent)) {
                ancestorsOf(parent, found);
            }
        }
        return found;
    }

    /** The one area that this one became, whole and alone; {@code null} where it still is, or was merged, split or absorbed. */
    private @Nullable AreaCode plainSuccessor(
            Area old, List<AreaChange> changes, Map<AreaCode, Set<AreaCode>> origins) {
        Integer last = old.validTo();
        if (last == null || old.successors().size() != 1 || isValidAfter(old.code(), last)) {
            return null;
        }
        AreaCode next = old.successors().get(0);
        boolean isNew = spans.getOrDefault(next, List.of()).stream().anyMatch(each -> each.validFrom() == last + 1)
                && !isValidIn(next, last);
        boolean alone = origins.getOrDefault(next, Set.of()).size() == 1;
        boolean whole = changes.stream()
                .filter(each -> each.changeYear() == last + 1)
                .filter(each ->
                        each.oldCode().equals(old.code()) || each.newCode().equals(next))
                .allMatch(each -> each.wholeUnit()
                        && each.oldCode().equals(old.code())
                        && each.newCode().equals(next));
        return isNew && alone && whole ? next : null;
    }

    private boolean isValidAfter(AreaCode code, int year) {
        return spans.getOrDefault(code, List.of()).stream().anyMatch(each -> each.validFrom() > year);
    }

    /** Whether the year-end table of that year has the code. */
    public boolean isValidIn(AreaCode code, int year) {
        return spans.getOrDefault(code, List.of()).stream().anyMatch(each -> each.isValidIn(year));
    }

    /** Whether the area lies below the other in any year, or is it. */
    public boolean isWithin(AreaCode code, AreaCode other) {
        return code.equals(other)
                || ancestors.getOrDefault(code, Set.of()).contains(other)
                || other.equals(AreaCode.NATION);
    }

    /**
     * The code that speaks for the area in that year: itself, or the one it was plainly recoded to or from.
     *
     * @return empty where the area was merged, split or absorbed in between, or did not exist yet
     */
    public Optional<AreaCode> inYear(AreaCode code, int year) {
        AreaCode current = code;
        for (int i = 0; i < MANY_CHANGES && current != null; i++) {
            if (isValidIn(current, year)) {
                return Optional.of(current);
            }
            current = isOverBy(current, year) ? successors.get(current) : predecessors.get(current);
        }
        return Optional.empty();
    }

    /** Whether the code's last span ended before that year. */
    public boolean isOverBy(AreaCode code, int year) {
        return spans.getOrDefault(code, List.of()).stream()
                .allMatch(each -> each.validTo() != null && each.validTo() < year);
    }

    /** The name the area bears in that year, else its newest name. */
    public String name(AreaCode code, int year) {
        List<Area> all = spans.getOrDefault(code, List.of());
        return all.stream()
                .filter(each -> each.isValidIn(year))
                .findFirst()
                .or(() -> all.stream().reduce((first, second) -> second))
                .map(Area::name)
                .orElse(code.value());
    }

    /** The level of the area. */
    public AreaLevel level(AreaCode code) {
        List<Area> all = spans.getOrDefault(code, List.of());
        return all.isEmpty() ? AreaLevel.COUNTY : all.get(all.size() - 1).level();
    }

    /** The areas directly above, in any year. */
    public Set<AreaCode> parents(AreaCode code) {
        Set<AreaCode> parents = new LinkedHashSet<>();
        for (Area span : spans.getOrDefault(code, List.of())) {
            AreaCode parent = span.parent();
            if (parent != null) {
                parents.add(parent);
            }
        }
        return parents;
    }

    /** Where the area went when it ended, for people; empty where that is not known. */
    public List<AreaCode> successorsOf(AreaCode code) {
        List<Area> all = spans.getOrDefault(code, List.of());
        return all.isEmpty() ? List.of() : all.get(all.size() - 1).successors();
    }
}
