package org.halfsky.publish.report;

import java.util.List;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;

/** The same plan in the areas directly below; of a county, in those above. */
final class PartsChapter implements Chapter {

    @Override
    public String heading() {
        return "各级地区达标情况";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return evaluation.judged().stream()
                .anyMatch(each -> !each.neighbouringWholes().isEmpty());
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        boolean isCounty = evaluation.area().level() == AreaLevel.COUNTY;
        for (PlanEvaluation plan : evaluation.judged()) {
            if (plan.neighbouringWholes().isEmpty()) {
                continue;
            }
            List<List<String>> rows = plan.neighbouringWholes().stream()
                    .map(each -> CountCells.of(each.areaName(), each, evaluation.settings()))
                    .toList();
            if (!isCounty) {
                manuscript.paragraph(sentence(plan));
            }
            manuscript.table(new ReportTable(
                    "表　%s%s达标情况".formatted(plan.shortTitle(), isCounty ? "上级地区" : "各地区"),
                    "单位：个",
                    List.of(
                            "地区",
                            "目标总数",
                            "可监测",
                            "达标",
                            "提前达标",
                            "基本达标",
                            "未达标",
                            "数据缺失",
                            "不可监测",
                            "达标率\n（可监测）",
                            "达标率\n（全部）"),
                    List.of(16, 8, 8, 7, 8, 8, 8, 8, 9, 10, 10),
                    0,
                    rows));
        }
    }

    private static String sentence(PlanEvaluation plan) {
        long judged = plan.neighbouringWholes().stream()
                .filter(each -> each.monitorable() > 0)
                .count();
        long complete =
                plan.neighbouringWholes().stream().filter(PartsChapter::metAll).count();
        return "%s：%d个下级地区中，%d个有可监测的目标%s。"
                .formatted(
                        plan.shortTitle(),
                        plan.neighbouringWholes().size(),
                        judged,
                        complete == 0 ? "" : "，其中%d个的可监测目标全部达标".formatted(complete));
    }

    private static boolean metAll(SummaryRow row) {
        return row.monitorable() > 0 && row.met() + row.metEarly() == row.monitorable();
    }
}
