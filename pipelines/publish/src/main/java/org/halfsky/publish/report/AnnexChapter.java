package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.jspecify.annotations.Nullable;

/** Every target of both plans with its figures. */
final class AnnexChapter implements Chapter {

    @Override
    public String heading() {
        return "附表";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return !evaluation.judged().isEmpty();
    }

    @Override
    public boolean isSideways() {
        return true;
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        int number = 0;
        for (PlanEvaluation plan : evaluation.judged()) {
            manuscript.table(new ReportTable(
                    "附表%d　%s目标达标情况".formatted(++number, plan.shortTitle()),
                    "单位：见表内",
                    List.of("序号", "主要目标", "领域", "单位", "基期值", "终期值", "目标值", "达标情况", "首次达标年"),
                    List.of(5, 44, 14, 8, 9, 9, 10, 12, 9),
                    1,
                    rows(plan)));
        }
    }

    private static List<List<String>> rows(PlanEvaluation plan) {
        List<List<String>> rows = new ArrayList<>();
        for (TargetResult each : plan.results()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    each.target().statement(),
                    each.target().domain(),
                    each.unit().isEmpty() ? ReportTable.NOTHING : each.unit(),
                    figure(each, each.row().baseValue()),
                    figure(each, each.row().endValue()),
                    goal(each),
                    Wording.verdict(each.verdict()),
                    each.row().firstMetYear() == null
                            ? ReportTable.NOTHING
                            : String.valueOf(each.row().firstMetYear())));
        }
        return rows;
    }

    private static String goal(TargetResult result) {
        if (result.row().targetValue() != null) {
            return Wording.sign(result.target().type())
                    + figure(result, result.row().targetValue());
        }
        String words = Wording.goal(result.target());
        return words.isEmpty() ? ReportTable.NOTHING : words;
    }

    private static String figure(TargetResult result, @Nullable BigDecimal value) {
        return value == null
                ? ReportTable.NOTHING
                : value.setScale(result.decimals(), RoundingMode.HALF_UP).toPlainString();
    }
}
