package org.halfsky.publish.invented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;

/** Which areas lay under which in each year, and what became of which. */
final class AreaTree {

    private final Catalog catalog;
    private final Map<Integer, Map<AreaCode, List<Area>>> childrenByYear = new HashMap<>();
    private final Map<AreaCode, List<Area>> predecessors = new HashMap<>();

    AreaTree(Catalog catalog) {
        this.catalog = catalog;
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            int then = year;
            childrenByYear.put(
                    year,
                    catalog.areas().stream()
                            .filter(each -> each.isValidIn(then) && each.parent() != null)
                            .collect(Collectors.groupingBy(Area::parent, TreeMap::new, Collectors.toList())));
        }
        catalog.areas().stream()
                .filter(each -> Years.covers(lastYear(each) + 1))
                .forEach(each -> heir(catalog, each)
                        .ifPresent(heir -> predecessors
                                .computeIfAbsent(heir, code -> new ArrayList<>())
                                .add(each)));
    }

    List<Area> children(AreaCode area, int year) {
        return childrenByYear.getOrDefault(year, Map.of()).getOrDefault(area, List.of());
    }

    /** The area and all below it that year, from above downwards; empty where the code was not valid. */
    List<Area> withAllBelow(AreaCode area, int year) {
        return catalog.area(area, year).stream()
                .flatMap(self -> withAllBelow(self, year))
                .toList();
    }

    private Stream<Area> withAllBelow(Area area, int year) {
        return Stream.concat(
                Stream.of(area), children(area.code(), year).stream().flatMap(child -> withAllBelow(child, year)));
    }

    /** The areas of that year below it that have none below themselves. */
    List<Area> smallest(AreaCode area, int year) {
        return withAllBelow(area, year).stream()
                .filter(each -> children(each.code(), year).isEmpty())
                .toList();
    }

    /**
     * What an area was made of before the changes of these years: itself, or the areas it came from, under the oldest code of each. An
     * area that was only recoded stays one thing, one that took others in is several from then on.
     */
    List<AreaCode> origins(AreaCode code, int year) {
        List<Area> before = predecessors.getOrDefault(code, List.of()).stream()
                .filter(each -> lastYear(each) < year)
                .toList();
        int first =
                catalog.spansOf(code).stream().mapToInt(Area::validFrom).min().orElse(year);
        boolean isFounded = before.stream().anyMatch(each -> lastYear(each) == first - 1);
        return Stream.concat(
                        isFounded ? Stream.empty() : Stream.of(code),
                        before.stream().flatMap(each -> origins(each.code(), lastYear(each)).stream()))
                .distinct()
                .toList();
    }

    /** The code that the area of one year bore in another one; empty where it was not one area then. */
    Optional<AreaCode> codeIn(int then, AreaCode code, int year) {
        if (catalog.area(code, then).isPresent()) {
            return Optional.of(code);
        }
        List<AreaCode> origins = origins(code, year);
        return catalog.areas().stream()
                .filter(each -> each.isValidIn(then))
                .map(Area::code)
                .filter(each -> origins.equals(origins(each, then)))
                .findFirst();
    }

    /** Every area below the nation that has the nation directly above it, in whatever year. */
    List<AreaCode> provinces() {
        return catalog.areas().stream()
                .filter(each -> AreaCode.NATION.equals(each.parent()))
                .map(Area::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The area right under the nation to which an area belongs; itself for the nation. */
    AreaCode province(AreaCode code) {
        AreaCode parent = catalog.spansOf(code).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("area code %s is not in the catalog".formatted(code)))
                .parent();
        return parent == null || parent.equals(AreaCode.NATION) ? code : province(parent);
    }

    /** The area that carries most of it on: the one that came into being for it, else the first named. */
    private static Optional<AreaCode> heir(Catalog catalog, Area ended) {
        int last = lastYear(ended);
        List<AreaCode> heirs = ended.successors().stream()
                .filter(each -> catalog.area(each, last + 1)
                        .filter(heir -> heir.level() == ended.level())
                        .isPresent())
                .filter(each -> !each.equals(ended.code()))
                .toList();
        return heirs.stream()
                .filter(each -> catalog.area(each, last).isEmpty())
                .findFirst()
                .or(() -> heirs.stream().findFirst());
    }

    private static int lastYear(Area area) {
        Integer last = area.validTo();
        return last == null ? Integer.MAX_VALUE : last;
    }
}
