package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.TargetType;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;

/** The targets missed: by how much, and where below. */
final class ShortfallChapter implements Chapter {

    private static final int NAMES_SHOWN = 8;

    @Override
    public String heading() {
        return "未达标和基本达标的目标";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return evaluation.judged().stream().anyMatch(each -> !shortfalls(each).isEmpty());
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        for (PlanEvaluation plan : evaluation.judged()) {
            List<TargetResult> shortfalls = shortfalls(plan);
            if (shortfalls.isEmpty()) {
                continue;
            }
            manuscript.paragraph("%s有%d项可监测目标未达到终期目标：".formatted(plan.shortTitle(), shortfalls.size()));
            int number = 0;
            for (TargetResult each : shortfalls) {
                manuscript.paragraph("%d．%s".formatted(++number, sentence(each)));
            }
        }
    }

    private static List<TargetResult> shortfalls(PlanEvaluation plan) {
        return plan.results().stream()
                .filter(each -> each.verdict().isShort()
                        && each.indicator() != null
                        && each.row().endValue() != null)
                .toList();
    }

    private static String sentence(TargetResult result) {
        Indicator indicator = Objects.requireNonNull(result.indicator());
        AttainmentRow row = result.row();
        BigDecimal end = Objects.requireNonNull(row.endValue());
        StringBuilder text = new StringBuilder(
                "%s%d年为%s".formatted(TargetNames.of(result), row.endYear(), Phrases.value(indicator, end)));
        BigDecimal limit = row.targetValue();
        boolean isAgainstBase = result.target().type() == TargetType.ABOVE_BASE
                || result.target().type() == TargetType.BELOW_BASE;
        if (limit != null) {
            text.append("，%s为%s".formatted(isAgainstBase ? "基期值" : "目标值", Phrases.value(indicator, limit)));
        }
        BigDecimal gap = row.gap();
        if (gap != null && gap.signum() < 0) {
            text.append("，相差%s".formatted(Phrases.distance(indicator, gap)));
        } else if (gap != null && isAgainstBase) {
            text.append("，与基期持平");
        }
        text.append(row.verdict() == Verdict.NEARLY_MET ? "，基本达标" : "，未达标");
        if (row.borderline()) {
            text.append("（临界）");
        }
        if (row.smallSample()) {
            text.append("（小样本，数值波动较大）");
        }
        List<String> parts = result.shortParts();
        if (!parts.isEmpty()) {
            text.append("；下级同一目标未达标或基本达标的有")
                    .append(String.join("、", parts.subList(0, Math.min(NAMES_SHOWN, parts.size()))));
            text.append(parts.size() > NAMES_SHOWN ? "等%d个地区".formatted(parts.size()) : "");
        }
        return text.append("。").toString();
    }
}
