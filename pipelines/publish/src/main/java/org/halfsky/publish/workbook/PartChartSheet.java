package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.GoalBarChart;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The targets that were missed here: every part's value against its target, drawn. */
final class PartChartSheet implements EvaluationSheet {

    private static final int MOST_CHARTS = 6;
    private static final int CHART_ROWS = 12;
    private static final int ROWS_OF_A_WIDE_CHART = 20;
    private static final int MANY_PARTS = 10;
    private static final int FIRST_PART = 5;

    private record Line(int number, TargetResult result, boolean isGoal) {}

    @Override
    public String name() {
        return "分县对照图";
    }

    @Override
    public String purpose() {
        return "未达标的量化目标在各直接下级地区的终期值和目标值，附柱形图";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        if (evaluation.parts().isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(MatrixSheet.NO_PARTS, Look.LINE);
            return;
        }
        page.columns(new Table<>(columns(evaluation)));
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        List<TargetResult> results = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.verdict().isShort() && each.row().targetValue() != null)
                .filter(each -> each.parts().stream().anyMatch(part -> part.endValue() != null))
                .limit(MOST_CHARTS)
                .toList();
        Placed placed = page.table(name(), new Table<>(columns(evaluation)), lines(results));
        page.notes(List.of("本地区未达标或基本达标的量化目标，最多%d项；虚线为各地区的目标值。空格为没有数据或不予公布（保密），不等于0。".formatted(MOST_CHARTS)));
        int rows = evaluation.parts().size() > MANY_PARTS ? ROWS_OF_A_WIDE_CHART : CHART_ROWS;
        for (int at = 0; at < results.size(); at++) {
            GoalBarChart chart = chart(results.get(at), placed, placed.firstRow() + 2 * at);
            page.together(() -> {
                page.space(1, 8);
                page.chart(chart, rows);
            });
        }
    }

    /** Two lines a target: what was, and what should be. */
    private static List<Line> lines(List<TargetResult> results) {
        List<Line> lines = new ArrayList<>();
        for (TargetResult result : results) {
            lines.add(new Line(lines.size() / 2 + 1, result, false));
            lines.add(new Line(lines.size() / 2 + 1, result, true));
        }
        return lines;
    }

    private static GoalBarChart chart(TargetResult result, Placed placed, int valueRow) {
        return new GoalBarChart(
                TargetEntries.measure(result),
                placed.headRow(),
                FIRST_PART,
                placed.columns() - 1,
                valueRow,
                valueRow + 1);
    }

    private static List<Column<Line>> columns(AreaEvaluation evaluation) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> row.isGoal() ? Entry.centred("") : Entry.count(row.number())),
                Column.of("项目", 6, row -> Entry.centred(row.isGoal() ? "目标" : "终期")),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.result())),
                Column.of(
                        evaluation.area().name(),
                        10,
                        row -> value(row, Optional.of(row.result().row())))));
        for (ReleaseArea part : evaluation.parts()) {
            columns.add(Column.of(
                    part.name(), 10, row -> value(row, row.result().in(part.code()))));
        }
        return List.copyOf(columns);
    }

    private static Entry value(Line line, Optional<AttainmentRow> row) {
        @Nullable
        BigDecimal value = row.map(line.isGoal() ? AttainmentRow::targetValue : AttainmentRow::endValue)
                .orElse(null);
        return TargetEntries.drawn(line.result(), value);
    }
}
