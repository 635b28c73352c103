package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.release.AboveRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;

/**
 * A target of the area's own plan beside those of the plans above that measure the same; none of a level where it has none. A plan that
 * measures the same in several targets is compared in the one of the same kind, or where that does not tell them apart in a line for each.
 */
record AboveLine(TargetResult result, Map<Level, Above> above) {

    /** Whose plan it is, and how its area's code ends. */
    enum Level {
        CITY("市规划", "00"),
        PROVINCE("省规划", "0000"),
        NATION("国家规划", "000000");

        private final String label;
        private final String ending;

        Level(String label, String ending) {
            this.label = label;
            this.ending = ending;
        }

        String label() {
            return label;
        }

        private static Level of(PlanEvaluation plan) {
            String code = plan.plan().area().value();
            return code.endsWith(NATION.ending) ? NATION : code.endsWith(PROVINCE.ending) ? PROVINCE : CITY;
        }
    }

    /** A target of a plan above, and what the area's value is to it. */
    record Above(Target target, AboveRow row) {}

    AboveLine {
        above = Map.copyOf(above);
    }

    /** In the order of the plans judged. */
    static List<AboveLine> of(AreaEvaluation evaluation) {
        Map<String, Level> levels = new HashMap<>();
        Map<String, Target> targets = new HashMap<>();
        for (PlanEvaluation plan : evaluation.plans()) {
            levels.put(plan.plan().code(), Level.of(plan));
            plan.results().forEach(each -> targets.put(each.target().code(), each.target()));
        }
        Map<String, Map<Level, List<Above>>> byTarget = new HashMap<>();
        for (AboveRow row : evaluation.details().degrees().above()) {
            Level level = levels.get(row.abovePlanCode());
            Target target = targets.get(row.aboveTargetCode());
            if (level != null && target != null) {
                byTarget.computeIfAbsent(row.targetCode(), each -> new EnumMap<>(Level.class))
                        .computeIfAbsent(level, each -> new ArrayList<>())
                        .add(new Above(target, row));
            }
        }
        return evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .flatMap(each -> lines(each, byTarget.getOrDefault(each.target().code(), Map.of())).stream())
                .toList();
    }

    private static List<AboveLine> lines(TargetResult result, Map<Level, List<Above>> above) {
        Map<Level, List<Above>> alike = new EnumMap<>(Level.class);
        above.forEach((level, all) -> alike.put(level, alike(result, all)));
        int lines = alike.values().stream().mapToInt(List::size).max().orElse(0);
        List<AboveLine> made = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            Map<Level, Above> one = new EnumMap<>(Level.class);
            int which = at;
            alike.forEach((level, some) -> {
                if (which < some.size()) {
                    one.put(level, some.get(which));
                }
            });
            made.add(new AboveLine(result, one));
        }
        return made;
    }

    /** Those of the same kind, or all of them where none is. */
    private static List<Above> alike(TargetResult result, List<Above> all) {
        List<Above> ofOneKind = all.stream()
                .filter(each -> each.target().type() == result.target().type())
                .toList();
        return ofOneKind.isEmpty() ? all : ofOneKind;
    }
}
