package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Area by domain: how much of what could be judged was met, shaded like a map of heat, with signs that paper keeps. */
final class PartDomainSheet implements EvaluationSheet {

    /** the sign stands in the format, so that the cell stays a number */
    private static final String SIGNED = "[>=100]\"● \"0.0;[>=80]\"◎ \"0.0;\"○ \"0.0";

    @Override
    public String name() {
        return "分县分领域达标率";
    }

    @Override
    public String purpose() {
        return "各直接下级地区分领域的达标率（可监测口径），以符号和底色深浅表示";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<PlanEvaluation> plans = evaluation.judged();
        if (evaluation.parts().isEmpty() || plans.isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(evaluation.parts().isEmpty() ? MatrixSheet.NO_PARTS : AreaEvaluation.NO_PLAN, Look.LINE);
            return;
        }
        List<Column<Optional<ReleaseArea>>> columns = columns(evaluation);
        List<Optional<ReleaseArea>> areas = new ArrayList<>();
        areas.add(Optional.empty());
        evaluation.parts().forEach(each -> areas.add(Optional.of(each)));
        Table<Optional<ReleaseArea>> table = new Table<>(columns);
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：%");
        Placed placed = page.table(name(), table, areas);
        page.heat(placed, 1, columns.size() - 1);
        page.notes(List.of(
                "达标率（可监测口径）＝达标目标数÷可监测目标数，分子、分母见各地区工作簿的“分领域达标率”；“—”为没有可监测的目标。",
                "●100%　◎80%及以上、不足100%　○不足80%；底色越深达标率越低。"));
    }

    private static List<Column<Optional<ReleaseArea>>> columns(AreaEvaluation evaluation) {
        List<Column<Optional<ReleaseArea>>> columns = new ArrayList<>();
        columns.add(Column.of(
                "地区",
                18,
                area -> Entry.text(area.map(each -> "　" + each.name())
                        .orElse(evaluation.area().name()))));
        for (PlanEvaluation plan : evaluation.judged()) {
            for (SummaryRow domain : plan.domains()) {
                columns.add(column(plan, domain.domain(), domain.domain()));
            }
            columns.add(column(plan, SummaryRow.ALL_DOMAINS, "合计"));
        }
        return List.copyOf(columns);
    }

    private static Column<Optional<ReleaseArea>> column(PlanEvaluation plan, String domain, String head) {
        return Column.in(plan.kind(), head, 10, area -> Entry.limit(rate(plan, domain, area), SIGNED));
    }

    private static @Nullable BigDecimal rate(PlanEvaluation plan, String domain, Optional<ReleaseArea> area) {
        return area.map(each -> plan.neighbour(each.code(), domain))
                .orElseGet(() -> plan.summary().stream()
                        .filter(each -> each.domain().equals(domain))
                        .findFirst())
                .map(SummaryRow::rateMonitorablePct)
                .orElse(null);
    }
}
