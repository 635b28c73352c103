package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.sheet.BarChart;
import org.halfsky.publish.sheet.BarChart.BarSeries;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** How far the domains of a plan have come: the mean degree of attainment and the mean share of the way. */
final class ScoreTable {

    private static final String TWO_DECIMALS = "0.00";
    private static final int CHART_ROWS = 17;
    private static final int DEGREE_COLUMN = 4;
    private static final int PROGRESS_COLUMN = 6;

    private ScoreTable() {}

    /** On a printed page of its own, behind the rates of the same plan. */
    static void fill(Page page, PlanEvaluation plan, AreaEvaluation evaluation) {
        List<DomainScoreRow> scores =
                evaluation.details().degrees().domains(plan.plan().code());
        if (scores.isEmpty()) {
            return;
        }
        List<DomainScoreRow> rows = new ArrayList<>(scores.subList(1, scores.size()));
        rows.add(scores.get(0));
        page.breakPage();
        page.line(plan.shortTitle() + "分领域实现程度", Look.SECTION);
        page.sides("地区：" + evaluation.area().name(), "单位：个、%");
        Placed placed = page.table("分领域实现程度_" + plan.kind(), new Table<>(columns()), rows);
        page.notes(List.of(
                "单项实现程度：越高越好的指标＝终期值÷目标值×100%，越低越好的指标＝目标值÷终期值×100%，达到目标的为100%。",
                "单项进展程度＝（终期值－基期值）÷（目标值－基期值）×100%，在0—100%之间；目标值与基期值相同等无法计算的不计分。",
                "领域得分为计分目标的算术平均（等权），合计为各领域得分的算术平均；覆盖率＝计分目标数÷目标数（不含定性目标）。空格为没有可计分的目标。"));
        page.space(1, 8);
        page.chart(
                new BarChart(
                        plan.shortTitle() + "分领域得分（%）",
                        placed.firstRows(rows.size() - 1),
                        0,
                        List.of(new BarSeries("实现程度", DEGREE_COLUMN), new BarSeries("进展程度", PROGRESS_COLUMN))),
                CHART_ROWS);
    }

    private static List<Column<DomainScoreRow>> columns() {
        return List.of(
                Column.of(
                        "领域", 20, row -> Entry.text(row.domain().equals(SummaryRow.ALL_DOMAINS) ? "合计" : row.domain())),
                Column.of("目标数", 7, row -> Entry.count(row.targets())),
                Column.in("实现程度", "计分数", 7, row -> Entry.count(row.scored())),
                Column.in("实现程度", "覆盖率", 7, row -> Entry.figure(row.coveragePct(), TWO_DECIMALS)),
                Column.in("实现程度", "得分", 7, row -> Entry.drawn(row.scorePct(), TWO_DECIMALS)),
                Column.in("进展程度", "计分数", 7, row -> Entry.count(row.progressScored())),
                Column.in("进展程度", "得分", 7, row -> Entry.drawn(row.progressScorePct(), TWO_DECIMALS)));
    }
}
