package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.halfsky.model.Verdict;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.FormsOfYear;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.PlanEvaluation;

/** How far the figures can be trusted: what was reported, what is missing, small numbers, reported against computed. */
final class QualityChapter implements Chapter {

    @Override
    public String heading() {
        return "数据质量说明";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return true;
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        reporting(manuscript, evaluation);
        for (PlanEvaluation plan : evaluation.judged()) {
            verdicts(manuscript, plan);
        }
        differences(manuscript, evaluation);
    }

    private static void reporting(Manuscript manuscript, AreaEvaluation evaluation) {
        List<FormsOfYear> rows = evaluation.completeness().stream()
                .filter(each -> each.year() >= evaluation.firstYear() && each.year() <= evaluation.newestYear())
                .toList();
        int expected = rows.stream().mapToInt(FormsOfYear::expected).sum();
        int received = rows.stream().mapToInt(FormsOfYear::received).sum();
        int missing = rows.stream().mapToInt(FormsOfYear::missing).sum();
        if (expected > 0) {
            manuscript.paragraph("%d—%d年应报送报表%d份，已报送%d份，报送率为%s；未报送%d份。"
                    .formatted(
                            evaluation.firstYear(),
                            evaluation.newestYear(),
                            expected,
                            received,
                            Phrases.percent(received, expected),
                            missing));
        }
    }

    private static void verdicts(Manuscript manuscript, PlanEvaluation plan) {
        long missing = count(plan, Verdict.MISSING);
        long unmonitorable = count(plan, Verdict.NOT_MONITORABLE);
        long small =
                plan.results().stream().filter(each -> each.row().smallSample()).count();
        long borderline =
                plan.results().stream().filter(each -> each.row().borderline()).count();
        long suppressed =
                plan.results().stream().filter(each -> each.row().suppressed()).count();
        long earlier = plan.results().stream()
                .filter(each -> each.row().endYear() != null
                        && Objects.requireNonNull(each.row().endYear())
                                < plan.plan().endYear())
                .count();
        StringBuilder text = new StringBuilder(plan.shortTitle()).append("：");
        text.append("%d项目标数据缺失，%d项不可监测，均未计入达标。".formatted(missing, unmonitorable));
        if (earlier > 0) {
            text.append("%d项目标以终期年之前最近年份的数据评价。".formatted(earlier));
        }
        if (small > 0) {
            text.append("%d项目标为小样本（事件数少于5或分母少于20000），数值随机波动较大，不宜据以排名。".formatted(small));
        }
        if (suppressed > 0) {
            text.append("%d项目标的数值涉及敏感指标的小数，不予公布，只列判定。".formatted(suppressed));
        }
        if (borderline > 0) {
            text.append("%d项目标处于临界：按四舍五入后的数值判断会得到不同结论，以未舍入的数值为准。".formatted(borderline));
        }
        manuscript.paragraph(text.toString());
    }

    private static long count(PlanEvaluation plan, Verdict verdict) {
        return plan.results().stream().filter(each -> each.verdict() == verdict).count();
    }

    private static void differences(Manuscript manuscript, AreaEvaluation evaluation) {
        int both = 0;
        int unequal = 0;
        for (IndicatorHistory history : evaluation.histories()) {
            ValueRow row = history.byYear().get(evaluation.newestYear());
            if (row != null && row.difference() != null) {
                both++;
                unequal += isZero(row.difference(), history.indicator().decimals()) ? 0 : 1;
            }
        }
        if (both > 0) {
            manuscript.paragraph("%d年既有本级上报数、又可由分子分母或下级数据计算的指标数据%d项，其中%d项按公布的小数位数不一致；以上报数为准，计算数和差额见数据文件。"
                    .formatted(evaluation.newestYear(), both, unequal));
        }
    }

    private static boolean isZero(BigDecimal difference, int decimals) {
        return difference.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    }
}
