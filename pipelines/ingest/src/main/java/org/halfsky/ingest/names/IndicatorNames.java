package org.halfsky.ingest.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;

/** Every name by which the catalog knows its indicators. Built once, read by many threads. */
public final class IndicatorNames {

    private static final int GENERIC_LENGTH = 4;

    private final Map<String, Set<IndicatorCode>> byKey = new HashMap<>();
    private final Map<String, IndicatorCode> byCode = new HashMap<>();
    private final Map<String, String> wordings = new LinkedHashMap<>();
    private final Map<IndicatorCode, String> formalKeys = new HashMap<>();
    private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();
    private final Populations populations;
    private final FormLines formLines;

    /** Indexes names, aliases, codes and the labels of form lines. */
    public IndicatorNames(Catalog catalog) {
        for (Indicator indicator : catalog.indicators()) {
            indicators.put(indicator.code(), indicator);
            byCode.put(Folding.fold(indicator.code().value()), indicator.code());
            formalKeys.put(indicator.code(), Wording.of(indicator.name()).key());
            index(indicator.name(), indicator.code());
        }
        // a formal name stands before the same words as somebody's alias
        Set<String> formal = Set.copyOf(byKey.keySet());
        for (Indicator indicator : catalog.indicators()) {
            indicator.aliases().forEach(alias -> indexUnlessFormal(alias, indicator.code(), formal));
        }
        for (FormLine line : catalog.formLines()) {
            if (line.breakdown().equals(Breakdown.TOTAL)
                    && !Wording.of(line.label()).isPart()) {
                indexUnlessFormal(line.label(), line.indicator(), formal);
            }
        }
        populations = new Populations(catalog.indicators());
        formLines = new FormLines(catalog.formLines());
    }

    private void indexUnlessFormal(String name, IndicatorCode code, Set<String> formal) {
        String key = Wording.of(name).key();
        if (!formal.contains(key)) {
            index(name, code);
        }
    }

    private void index(String name, IndicatorCode code) {
        String key = Wording.of(name).key();
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(code);
            wordings.putIfAbsent(key, name);
            // 村委会成员女性比例 is 村委会成员中女性比例 and nothing else
            if (key.contains("中女性")) {
                byKey.computeIfAbsent(key.replace("中女性", "女性"), unused -> new LinkedHashSet<>())
                        .add(code);
            }
        }
    }

    /**
     * The indicators that go by that name: none, one, or several where the catalog gives one name twice.
     *
     * @param key a {@link Wording#key()}
     */
    public Set<IndicatorCode> named(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    /** The indicator with that code, however its letters and dashes are typed. */
    public Optional<IndicatorCode> coded(String text) {
        return Optional.ofNullable(byCode.get(Folding.fold(text)));
    }

    /** Women, men and their share among some people, as the catalog's ratios name them. */
    public Populations populations() {
        return populations;
    }

    /** The lines of the legal forms. */
    public FormLines formLines() {
        return formLines;
    }

    /** The row of the catalog. */
    public Indicator indicator(IndicatorCode code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException("indicator %s is not in the catalog".formatted(code));
        }
        return indicator;
    }

    /** The formal name as it is compared. */
    public String formalKey(IndicatorCode code) {
        return formalKeys.getOrDefault(code, "");
    }

    /**
     * Whether the words alone could mean other things too: 应查人数 is an alias of 妇女常见病应查人数, but 两癌筛查 has 应查人数 as well.
     * Such a name counts only where nothing above it speaks of something else.
     */
    public boolean isGeneric(String key, IndicatorCode code) {
        String formal = formalKey(code);
        return !formal.equals(key) && (key.length() <= GENERIC_LENGTH || formal.endsWith(key));
    }

    /** The catalog's wordings nearest to an unknown name, best first; suggestions for people, never taken by the reader. */
    public List<String> nearest(String key, int limit) {
        return Nearest.of(key, wordings, limit);
    }

    /** Names that mean several indicators: key and codes. The reader picks none of them. */
    public Map<String, Set<IndicatorCode>> collisions() {
        Map<String, Set<IndicatorCode>> found = new LinkedHashMap<>();
        new ArrayList<>(wordings.keySet()).forEach(key -> {
            Set<IndicatorCode> codes = named(key);
            if (codes.size() > 1) {
                found.put(key, codes);
            }
        });
        return found;
    }
}
