package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.jspecify.annotations.Nullable;

/** What improved most since the base year, measured against the base value; never on small numbers. */
final class ProgressChapter implements Chapter {

    private static final int SHOWN = 5;

    /** @param share of the base value by which it became better */
    private record Progress(
            TargetResult result, Indicator indicator, BigDecimal from, BigDecimal to, BigDecimal share) {}

    @Override
    public String heading() {
        return "进展较大的指标";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return evaluation.judged().stream().anyMatch(each -> !largest(each).isEmpty());
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        for (PlanEvaluation plan : evaluation.judged()) {
            List<Progress> largest = largest(plan);
            if (largest.isEmpty()) {
                continue;
            }
            manuscript.paragraph("%s中，按较基期改善的幅度（与基期值之比）排列，前%d位是：".formatted(plan.shortTitle(), largest.size()));
            int number = 0;
            for (Progress each : largest) {
                manuscript.paragraph("%d．%s".formatted(++number, sentence(plan, each)));
            }
        }
    }

    private static String sentence(PlanEvaluation plan, Progress progress) {
        return "%s由%d年的%s变为%d年的%s，%s。"
                .formatted(
                        TargetNames.of(progress.result()),
                        plan.plan().baseYear(),
                        Phrases.value(progress.indicator(), progress.from()),
                        progress.result().row().endYear(),
                        Phrases.value(progress.indicator(), progress.to()),
                        Phrases.movement(progress.indicator(), progress.from(), progress.to()));
    }

    private static List<Progress> largest(PlanEvaluation plan) {
        List<Progress> all = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (TargetResult each : plan.results()) {
            Progress progress = progress(each);
            if (progress != null && progress.share().signum() > 0 && named.add(TargetNames.of(each))) {
                all.add(progress);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Progress::share).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static @Nullable Progress progress(TargetResult result) {
        Indicator indicator = result.indicator();
        AttainmentRow row = result.row();
        BigDecimal from = row.baseValue();
        BigDecimal to = row.endValue();
        if (indicator == null || from == null || to == null || row.smallSample() || from.signum() <= 0) {
            return null;
        }
        BigDecimal better = switch (indicator.direction()) {
            case HIGHER -> to.subtract(from);
            case LOWER -> from.subtract(to);
            case RANGE, CONTEXT -> BigDecimal.ZERO;
        };
        return new Progress(result, indicator, from, to, better.divide(from, MathContext.DECIMAL64));
    }
}
