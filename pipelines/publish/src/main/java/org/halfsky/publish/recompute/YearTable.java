package org.halfsky.publish.recompute;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Something known for areas, measures and years.
 *
 * @param <V> what is known
 */
public final class YearTable<V> {

    private final Map<AreaCode, Map<Measured, NavigableMap<Integer, V>>> content = new HashMap<>();

    /** Puts it there; what stood there goes. */
    public void put(AreaCode area, Measured measured, int year, V known) {
        content.computeIfAbsent(area, any -> new HashMap<>())
                .computeIfAbsent(measured, any -> new TreeMap<>())
                .put(year, known);
    }

    public @Nullable V get(AreaCode area, Measured measured, int year) {
        return years(area, measured).get(year);
    }

    /** What is known of the area and measure, by year. */
    public NavigableMap<Integer, V> years(AreaCode area, Measured measured) {
        return content.getOrDefault(area, Map.of()).getOrDefault(measured, new TreeMap<>());
    }

    /** What anything is known of in the area. */
    public Set<Measured> measured(AreaCode area) {
        return content.getOrDefault(area, Map.of()).keySet();
    }

    /** Forgets all of the area but these measures. */
    void keepOnly(AreaCode area, Set<Measured> measures) {
        if (measures.isEmpty()) {
            content.remove(area);
        } else {
            content.getOrDefault(area, new HashMap<>()).keySet().retainAll(measures);
        }
    }
}
