package org.halfsky.ingest.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * Functional zones and 市本级 that a home has registered. Every city has its 高新区, so such a word means a place only below the city it
 * stands with.
 */
public final class ZoneNames {

    private static final List<Set<String>> SAME = List.of(
            Set.of("高新区", "高新技术产业开发区", "高新技术开发区", "高新技术产业区", "高新"),
            Set.of("经开区", "经济技术开发区", "经济开发区"),
            Set.of("市本级", "市直", "市属", "本级", "市直属", "市直单位", "市直机关", "市直部门"),
            Set.of("省本级", "省直", "省属"),
            Set.of("州本级", "州直", "州属"));

    private final Map<String, Set<AreaCode>> byWord = new HashMap<>();
    private final AreaHistory history;
    private final AreaNames names;

    ZoneNames(Catalog catalog, AreaNames names) {
        this.names = names;
        this.history = names.history();
        catalog.areas().forEach(this::index);
    }

    private void index(Area area) {
        String name = Folding.fold(area.name());
        UnlistedPlaces.Kind kind = UnlistedPlaces.kind(name);
        if (kind != UnlistedPlaces.Kind.ZONE && kind != UnlistedPlaces.Kind.OWN_UNITS) {
            return;
        }
        for (AreaCode parent : history.parents(area.code())) {
            String above = Folding.fold(history.name(parent, area.validFrom()));
            String word = without(name, above);
            put(word, area.code());
            SAME.stream()
                    .filter(each -> each.contains(word))
                    .forEach(each -> each.forEach(same -> put(same, area.code())));
        }
    }

    private void put(String word, AreaCode code) {
        byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>()).add(code);
    }

    /** 枣庄高新区 and 枣庄市高新区 below 枣庄市 as 高新区. */
    private static String without(String name, String above) {
        String shorter = above.substring(0, above.length() - 1);
        if (name.startsWith(above) && name.length() > above.length()) {
            return name.substring(above.length());
        }
        return name.startsWith(shorter) ? name.substring(shorter.length()) : name;
    }

    /**
     * The zone that the words name, with the city before them or in the company of the city.
     *
     * @param words  folded
     * @param around what the table, the file or the folder is about; {@code null} where that is not known
     * @return empty where none is registered below that city, or several are
     */
    public Optional<AreaCode> find(String words, @Nullable AreaCode around) {
        for (int cut = 0; cut < words.length(); cut++) {
            Set<AreaCode> zones = byWord.getOrDefault(words.substring(cut), Set.of());
            if (!zones.isEmpty()) {
                Set<AreaCode> cities =
                        cut > 0 ? names.named(words.substring(0, cut)) : around == null ? Set.of() : Set.of(around);
                List<AreaCode> below = zones.stream()
                        .filter(each -> cities.contains(each)
                                || history.parents(each).stream().anyMatch(cities::contains))
                        .toList();
                return below.size() == 1 ? Optional.of(below.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
