package org.halfsky.publish.report;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;

/** How many targets of each plan were met, by both ways of counting. */
final class OverallChapter implements Chapter {

    @Override
    public String heading() {
        return "总体达标情况";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return !evaluation.judged().isEmpty();
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        for (PlanEvaluation plan : evaluation.judged()) {
            for (SummaryRow whole : plan.whole()) {
                manuscript.paragraph(sentence(plan, whole, evaluation));
            }
        }
        manuscript.table(new ReportTable(
                "表　规划目标总体达标情况",
                "单位：个",
                List.of("规划", "目标总数", "可监测", "达标", "提前达标", "基本达标", "未达标", "数据缺失", "不可监测", "达标率\n（可监测）", "达标率\n（全部）"),
                List.of(18, 8, 8, 7, 8, 8, 8, 8, 9, 9, 9),
                0,
                rows(evaluation)));
    }

    private static String sentence(PlanEvaluation plan, SummaryRow row, AreaEvaluation evaluation) {
        int met = row.met(evaluation.settings());
        StringBuilder text = new StringBuilder();
        text.append("%s%d项目标中，%d项可监测".formatted(plan.shortTitle(), row.total(), row.monitorable()));
        if (row.monitorable() > 0) {
            text.append("，%d项达到终期目标".formatted(row.met() + row.metEarly()));
            if (row.metEarly() > 0) {
                text.append("（其中%d项提前达标）".formatted(row.metEarly()));
            }
        }
        List<String> others = new ArrayList<>();
        add(others, row.nearlyMet(), "项基本达标");
        add(others, row.notMet(), "项未达标");
        add(others, row.missing(), "项数据缺失");
        add(others, row.notMonitorable(), "项不可监测");
        add(others, row.qualitativeDone(), "项定性目标完成");
        add(others, row.qualitativeNotDone(), "项定性目标未完成");
        others.forEach(each -> text.append("，").append(each));
        text.append("。");
        if (row.monitorable() > 0) {
            text.append("按可监测目标计算，达标率为%s（%d/%d）；"
                    .formatted(Phrases.percent(met, row.monitorable()), met, row.monitorable()));
        }
        int metOfAll = row.metOfAll(evaluation.settings());
        text.append("按全部目标计算，达标率为%s（%d/%d）。".formatted(Phrases.percent(metOfAll, row.total()), metOfAll, row.total()));
        if (evaluation.settings().nearlyMetCounts() && row.nearlyMet() > 0) {
            text.append("达标率的分子包括基本达标的目标。");
        }
        return text.toString();
    }

    private static void add(List<String> others, int count, String words) {
        if (count > 0) {
            others.add(count + words);
        }
    }

    private static List<List<String>> rows(AreaEvaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanEvaluation plan : evaluation.judged()) {
            for (SummaryRow row : plan.whole()) {
                rows.add(CountCells.of(plan.shortTitle(), row, evaluation.settings()));
            }
        }
        return rows;
    }
}
