package org.halfsky.publish.recompute;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** What was handed in of qualitative targets: 是否完成, by year. */
public final class QualitativeAnswers {

    private final Map<String, Map<AreaCode, NavigableMap<Integer, Boolean>>> answers = new HashMap<>();

    /** Adds what an area said in a year. */
    public void add(String target, AreaCode area, int year, boolean isDone) {
        answers.computeIfAbsent(target, any -> new HashMap<>())
                .computeIfAbsent(area, any -> new TreeMap<>())
                .put(year, isDone);
    }

    /** The newest answer up to the end of the plan; {@code null} where there is none. */
    @Nullable
    Boolean of(String target, AreaCode area, int endYear) {
        Map.Entry<Integer, Boolean> newest = answers.getOrDefault(target, Map.of())
                .getOrDefault(area, new TreeMap<>())
                .floorEntry(endYear);
        return newest == null ? null : newest.getValue();
    }
}
