package org.halfsky.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;

/** The plans by domain: how many met, since when those met early, which not. */
final class DomainChapter implements Chapter {

    private static final int NAMES_SHOWN = 6;

    @Override
    public String heading() {
        return "分领域达标情况";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return evaluation.judged().stream().anyMatch(each -> !monitorable(each).isEmpty());
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        int section = 0;
        for (PlanEvaluation plan : evaluation.judged()) {
            List<SummaryRow> domains = monitorable(plan);
            if (domains.isEmpty()) {
                continue;
            }
            manuscript.subheading("（%s）%s".formatted(ChineseNumber.of(++section), plan.shortTitle()));
            manuscript.chart(new ReportChart(
                    "分领域达标率（%，可监测口径）",
                    domains.stream().map(SummaryRow::domain).toList(),
                    domains.stream().map(SummaryRow::rateMonitorablePct).toList()));
            for (SummaryRow domain : domains) {
                manuscript.paragraph(sentence(plan, domain));
            }
        }
    }

    private static List<SummaryRow> monitorable(PlanEvaluation plan) {
        return plan.domains().stream()
                .filter(each -> each.monitorable() > 0 && each.rateMonitorablePct() != null)
                .toList();
    }

    private static String sentence(PlanEvaluation plan, SummaryRow domain) {
        int met = domain.met() + domain.metEarly();
        StringBuilder text = new StringBuilder("%s领域可监测目标%d项，达标%d项，占%s。"
                .formatted(domain.domain(), domain.monitorable(), met, Phrases.percent(met, domain.monitorable())));
        List<String> early = new ArrayList<>();
        List<String> nearly = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (TargetResult each : plan.results()) {
            Indicator indicator = each.indicator();
            if (indicator == null || !each.target().domain().equals(domain.domain())) {
                continue;
            }
            if (each.verdict() == Verdict.MET_EARLY && each.row().firstMetYear() != null) {
                early.add("%s（%d年起）".formatted(TargetNames.of(each), each.row().firstMetYear()));
            } else if (each.verdict() == Verdict.NEARLY_MET) {
                nearly.add(TargetNames.of(each));
            } else if (each.verdict() == Verdict.NOT_MET) {
                missed.add(TargetNames.of(each));
            }
        }
        tell(text, "提前达标的有", early);
        tell(text, "基本达标的有", nearly);
        tell(text, "未达标的有", missed);
        return text.toString();
    }

    private static void tell(StringBuilder text, String words, List<String> names) {
        if (!names.isEmpty()) {
            String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("、"));
            text.append(words).append(shown);
            text.append(names.size() > NAMES_SHOWN ? "等%d项。".formatted(names.size()) : "。");
        }
    }
}
