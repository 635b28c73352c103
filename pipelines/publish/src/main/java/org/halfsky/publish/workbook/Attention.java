package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Entry;

/** What a leader should look at, in sentences; none where there is nothing to say. */
final class Attention {

    private static final int NAMES_SHOWN = 5;
    private static final int AREAS_SHOWN = 3;

    private Attention() {}

    /** Numeric targets that were missed or nearly met, the plan's order kept; those missed first. */
    static List<TargetResult> shortOnes(AreaEvaluation evaluation) {
        return results(evaluation, each -> each.verdict().isShort()).stream()
                .sorted(Comparator.comparing(each -> each.verdict() == Verdict.NEARLY_MET))
                .toList();
    }

    /** Which way it goes since the base; a dash where that cannot be said. */
    static String trend(TargetResult result) {
        BigDecimal change = result.change();
        Indicator indicator = result.indicator();
        if (change == null || indicator == null) {
            return Entry.MISSING;
        }
        return switch (indicator.direction()) {
            case HIGHER -> words(change.signum());
            case LOWER -> words(-change.signum());
            case RANGE, CONTEXT -> Entry.MISSING;
        };
    }

    private static String words(int better) {
        return better == 0 ? "持平" : better > 0 ? "改善" : "下滑";
    }

    static List<String> lines(AreaEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        named(lines, "较基期下滑", results(evaluation, each -> trend(each).equals("下滑")));
        named(lines, "判定临界（取整后判定会不同）", results(evaluation, each -> each.row().borderline()));
        named(lines, "小样本、年际波动大", results(evaluation, each -> each.row().smallSample()));
        int missing =
                results(evaluation, each -> each.verdict() == Verdict.MISSING).size();
        if (missing > 0) {
            lines.add("数据缺失%d项，应补报后再作判定，见“数据缺失与不可监测清单”。".formatted(missing));
        }
        for (PlanEvaluation plan : evaluation.judged()) {
            lowest(plan, evaluation, lines);
        }
        return lines.stream().map(each -> "● " + each).toList();
    }

    private static void named(List<String> lines, String what, List<TargetResult> results) {
        if (results.isEmpty()) {
            return;
        }
        String names = results.stream()
                .limit(NAMES_SHOWN)
                .map(each -> TargetEntries.indicator(each).text())
                .collect(Collectors.joining("、"));
        lines.add("%s的%d项：%s%s。".formatted(what, results.size(), names, results.size() > NAMES_SHOWN ? "等" : ""));
    }

    private static void lowest(PlanEvaluation plan, AreaEvaluation evaluation, List<String> lines) {
        if (evaluation.area().level() == AreaLevel.COUNTY || evaluation.parts().size() <= AREAS_SHOWN) {
            return;
        }
        String names = plan.neighbouringWholes().stream()
                .filter(each -> each.rateMonitorablePct() != null)
                .sorted(Comparator.comparing((SummaryRow each) -> Objects.requireNonNull(each.rateMonitorablePct())))
                .limit(AREAS_SHOWN)
                .map(each ->
                        "%s（%d/%d）".formatted(each.areaName(), each.met(evaluation.settings()), each.monitorable()))
                .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            lines.add("%s达标率较低的地区：%s。".formatted(plan.isOfWomen() ? "妇女规划" : "儿童规划", names));
        }
    }

    private static List<TargetResult> results(AreaEvaluation evaluation, Predicate<TargetResult> which) {
        return evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(which)
                .toList();
    }
}
