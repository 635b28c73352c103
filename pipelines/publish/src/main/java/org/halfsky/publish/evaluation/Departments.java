package org.halfsky.publish.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;

/** Sorts what was judged by the department that answers for it. */
final class Departments {

    private static final Pattern REMARK = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern BETWEEN = Pattern.compile("[、→]");

    /** names of one and the same office at different levels */
    private static final Map<String, String> SAME = Map.of("教育厅", "教育局", "工会", "总工会");

    private Departments() {}

    /** {@code 卫生健康委(疾控)、教育厅(局)} names two: 卫生健康委 and 教育局. */
    static List<String> of(String column) {
        return BETWEEN.splitAsStream(REMARK.matcher(column).replaceAll(""))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> SAME.getOrDefault(each, each))
                .distinct()
                .toList();
    }

    /**
     * Sorts the results of an area.
     *
     * @param below what was judged in the areas below, by target
     */
    static List<DepartmentEvaluation> of(
            AreaEvaluation evaluation, List<ReleaseArea> areas, Map<String, List<AttainmentRow>> below) {
        Map<String, List<TargetResult>> byDepartment = new TreeMap<>();
        evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.indicator() != null)
                .map(each -> each.with(below.getOrDefault(each.target().code(), List.of())))
                .forEach(each -> of(each.department())
                        .forEach(name -> byDepartment
                                .computeIfAbsent(name, none -> new ArrayList<>())
                                .add(each)));
        return byDepartment.entrySet().stream()
                .map(each -> new DepartmentEvaluation(
                        evaluation.area(),
                        each.getKey(),
                        evaluation.dataCutOff(),
                        each.getValue(),
                        areas,
                        evaluation.notice()))
                .toList();
    }

    static Map<String, List<AttainmentRow>> byTarget(List<AttainmentRow> rows) {
        Map<String, List<AttainmentRow>> byTarget = new LinkedHashMap<>();
        rows.forEach(each -> byTarget.computeIfAbsent(each.targetCode(), none -> new ArrayList<>())
                .add(each));
        return byTarget;
    }
}
