package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** What a generated workbook should say: some values on four axes. Invented by a seed. */
final class Truth {

    private static final List<String> SIGNS = List.of("—", "-", "…", "/", "暂无");

    private final Random dice;
    private final Catalog catalog;
    private final List<Area> areas = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<Breakdown> groups = new ArrayList<>();
    private final Map<Place, String> entries = new LinkedHashMap<>();

    /** A place on all four axes. */
    record Place(AreaCode area, Indicator indicator, int year, Breakdown group) {}

    Truth(long seed, Catalog catalog) {
        this.dice = new Random(seed);
        this.catalog = catalog;
        years();
        areas();
        indicators();
        groups();
        fill();
    }

    private void years() {
        int first = 2010 + dice.nextInt(8);
        int count = 1 + dice.nextInt(3);
        for (int year = first; year < first + count; year++) {
            years.add(year);
        }
    }

    private void areas() {
        int year = years.get(0);
        int last = years.get(years.size() - 1);
        List<Area> all = catalog.areas().stream()
                .filter(each -> each.isValidIn(year) && each.isValidIn(last) && each.parent() != null)
                .toList();
        Area one = all.get(dice.nextInt(all.size()));
        List<Area> siblings = new ArrayList<>(all.stream()
                .filter(each -> one.parent() != null && one.parent().equals(each.parent()))
                .toList());
        java.util.Collections.shuffle(siblings, dice);
        areas.addAll(siblings.subList(0, Math.min(siblings.size(), 1 + dice.nextInt(5))));
    }

    private void indicators() {
        List<Indicator> all = new ArrayList<>(catalog.indicators());
        java.util.Collections.shuffle(all, dice);
        indicators.addAll(all.subList(0, 1 + dice.nextInt(5)));
    }

    private void groups() {
        groups.add(Breakdown.TOTAL);
        List<List<String>> sets =
                List.of(List.of(), List.of("F.T"), List.of("M.T", "F.T"), List.of("T.U", "T.R"), List.of("T.R"));
        sets.get(dice.nextInt(sets.size())).forEach(each -> groups.add(Breakdown.parse(each)));
    }

    private void fill() {
        for (Area area : areas) {
            for (Indicator indicator : indicators) {
                for (int year : years) {
                    for (Breakdown group : groups) {
                        if (dice.nextInt(10) > 0) {
                            entries.put(new Place(area.code(), indicator, year, group), entry(indicator));
                        }
                    }
                }
            }
        }
    }

    private String entry(Indicator indicator) {
        if (dice.nextInt(12) == 0) {
            return SIGNS.get(dice.nextInt(SIGNS.size()));
        }
        int whole = dice.nextInt(indicator.kind() == Indicator.Kind.COUNT ? 9000 : 100);
        boolean decimals = indicator.kind() != Indicator.Kind.COUNT && dice.nextBoolean();
        return decimals ? whole + "." + (1 + dice.nextInt(9)) : String.valueOf(whole);
    }

    /** The area above, which a title must name where names below it exist elsewhere too. */
    String parentName() {
        boolean alone = areas.stream()
                .allMatch(each -> catalog.areas().stream()
                        .filter(other -> other.name().equals(each.name()))
                        .allMatch(other -> other.code().equals(each.code())));
        AreaCode parent = areas.get(0).parent();
        return alone || parent == null
                ? ""
                : catalog.area(parent, years.get(0)).map(Area::name).orElse("");
    }

    List<Area> areaList() {
        return areas;
    }

    List<Indicator> indicatorList() {
        return indicators;
    }

    List<Integer> yearList() {
        return years;
    }

    List<Breakdown> groupList() {
        return groups;
    }

    /** How many values the axis has. */
    int size(Layout.Axis axis) {
        return switch (axis) {
            case AREA -> areas.size();
            case INDICATOR -> indicators.size();
            case YEAR -> years.size();
            case GROUP -> groups.size();
        };
    }

    /** What should stand at the place; {@code null} for an empty cell. */
    @Nullable
    String entry(int[] at) {
        return entries.get(
                new Place(areas.get(at[0]).code(), indicators.get(at[1]), years.get(at[2]), groups.get(at[3])));
    }

    /** Whether no other area goes by that short name. */
    boolean isUnique(String shortName) {
        return catalog.areas().stream()
                        .filter(each -> each.name().startsWith(shortName))
                        .map(Area::code)
                        .distinct()
                        .count()
                == 1;
    }

    Map<Place, String> entries() {
        return entries;
    }
}
