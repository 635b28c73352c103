package org.halfsky.ingest.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/** The targets that no number measures, by the sentence of the plan or by their code. */
public final class QualitativeTargets {

    private final Map<String, List<Target>> byKey = new HashMap<>();
    private final Map<String, String> wordings = new LinkedHashMap<>();
    private final Set<String> measured = new HashSet<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private final AreaHistory history;

    public QualitativeTargets(Catalog catalog, AreaHistory history) {
        this.history = history;
        catalog.plans().forEach(each -> plans.put(each.code(), each));
        for (Target target : catalog.targets()) {
            String sentence = Wording.of(target.statement()).key();
            if (target.type() == TargetType.QUALITATIVE) {
                put(sentence, target);
                put(Folding.fold(target.code()), target);
                wordings.putIfAbsent(sentence, target.statement());
            } else {
                measured.add(sentence);
            }
        }
    }

    private void put(String key, Target target) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(target);
    }

    /** Whether the words are such a target's, of whatever plan. */
    public boolean isKnown(String words) {
        return byKey.containsKey(key(words));
    }

    /** Whether the words are a target's that a number measures. */
    public boolean isMeasured(String words) {
        return measured.contains(key(words));
    }

    /** The codes of the targets with those words, of all plans that hold for the area in the year. */
    public List<String> codes(String words, AreaCode area, int year) {
        return byKey.getOrDefault(key(words), List.of()).stream()
                .filter(each -> holds(plans.get(each.plan()), area, year))
                .map(Target::code)
                .toList();
    }

    private boolean holds(@Nullable Plan plan, AreaCode area, int year) {
        return plan != null && year >= plan.baseYear() && year <= plan.endYear() && history.isWithin(area, plan.area());
    }

    /** The sentences nearest to unknown ones, for people. */
    public List<String> nearest(String words, int limit) {
        return Nearest.of(key(words), wordings, limit);
    }

    private static String key(String words) {
        return Wording.of(words).key();
    }
}
