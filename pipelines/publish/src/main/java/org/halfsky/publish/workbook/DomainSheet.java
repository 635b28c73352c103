package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
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

/** The rates of attainment by domain, one table and one chart per plan. */
final class DomainSheet implements EvaluationSheet {

    private static final int CHART_ROWS = 17;
    private static final int MONITORABLE_RATE_COLUMN = 13;
    private static final int ALL_RATE_COLUMN = 16;

    @Override
    public String name() {
        return "分领域达标率";
    }

    @Override
    public String purpose() {
        return "按领域统计的达标情况、达标率、实现程度和进展程度，附柱形图";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Column<SummaryRow>> columns = new ArrayList<>();
        columns.add(Column.of("领域", 20, row -> Entry.text(label(row))));
        columns.addAll(SummaryColumns.of(evaluation.settings()));
        Table<SummaryRow> table = new Table<>(columns);
        page.columns(table);
        List<PlanEvaluation> judged = evaluation.judged();
        if (judged.isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(AreaEvaluation.NO_PLAN, Look.LINE);
        }
        for (int at = 0; at < judged.size(); at++) {
            if (at > 0) {
                page.breakPage();
            }
            fillPlan(page, table, judged.get(at), evaluation);
        }
    }

    private void fillPlan(Page page, Table<SummaryRow> table, PlanEvaluation plan, AreaEvaluation evaluation) {
        page.line(name(), Look.TITLE);
        page.line(plan.shortTitle(), Look.SECTION);
        page.sides("地区：" + evaluation.area().name(), "单位：个、%");
        List<SummaryRow> rows = new ArrayList<>(plan.domains());
        rows.addAll(plan.whole());
        Placed placed = page.table(name() + "_" + plan.kind(), table, rows);
        page.notes(List.of("达标率为空格的领域没有可监测的目标。"));
        page.space(1, 8);
        page.chart(
                new BarChart(
                        plan.shortTitle() + "分领域达标率（%）",
                        placed.firstRows(plan.domains().size()),
                        0,
                        List.of(
                                new BarSeries("可监测口径", MONITORABLE_RATE_COLUMN),
                                new BarSeries("全部口径", ALL_RATE_COLUMN))),
                CHART_ROWS);
        ScoreTable.fill(page, plan, evaluation);
    }

    private static String label(SummaryRow row) {
        return row.domain().equals(SummaryRow.ALL_DOMAINS) ? "合计" : row.domain();
    }
}
