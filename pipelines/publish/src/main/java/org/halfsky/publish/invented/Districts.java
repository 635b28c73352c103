package org.halfsky.publish.invented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;

/** The smallest areas that a province ever had, each once for all its codes, and which of them made up which area in which year. */
final class Districts {

    private static final int[] NONE = {};

    private final List<AreaCode> smallest = new ArrayList<>();
    private final Map<AreaCode, Integer> positions = new HashMap<>();
    private final List<Map<AreaCode, int[]>> membersByYear = new ArrayList<>();
    private final List<List<Area>> areasByYear = new ArrayList<>();

    Districts(AreaTree tree, AreaCode province) {
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            Map<AreaCode, int[]> members = new HashMap<>();
            for (Area area : tree.withAllBelow(province, year)) {
                members.put(area.code(), positions(tree, area, year));
            }
            membersByYear.add(members);
            areasByYear.add(tree.withAllBelow(province, year));
        }
    }

    private int[] positions(AreaTree tree, Area area, int year) {
        return tree.smallest(area.code(), year).stream()
                .flatMap(each -> tree.origins(each.code(), year).stream())
                .mapToInt(this::position)
                .toArray();
    }

    private int position(AreaCode origin) {
        return positions.computeIfAbsent(origin, code -> {
            smallest.add(code);
            return smallest.size() - 1;
        });
    }

    int count() {
        return smallest.size();
    }

    /** The oldest code of a smallest area. */
    AreaCode code(int position) {
        return smallest.get(position);
    }

    /** Positions of the smallest areas that make up an area in that year; empty where it was not there. */
    int[] members(AreaCode area, int year) {
        return membersByYear.get(Years.index(year)).getOrDefault(area, NONE);
    }

    /** The areas of that year that report at one of the levels. */
    List<AreaCode> areas(int year, Set<AreaLevel> levels) {
        return areasByYear.get(Years.index(year)).stream()
                .filter(each -> levels.contains(each.level()))
                .map(Area::code)
                .toList();
    }
}
