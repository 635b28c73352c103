package org.halfsky.publish.workbook;

import java.util.List;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.LineChart;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The first targets of 重点难点指标, drawn: a sheet of its own, so that the head of the long table is not repeated above charts. */
final class KeyChartSheet implements EvaluationSheet {

    static final String NAME = "重点难点折线图";

    private static final int MOST_CHARTS = 8;
    private static final int CHART_ROWS = 14;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "重点难点指标前%d项的逐年数值和目标值，附折线图".formatted(MOST_CHARTS);
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<KeyCourse> courses =
                KeyCourse.all(evaluation).stream().limit(MOST_CHARTS).toList();
        Table<KeyCourse.Line> table = new Table<>(KeyCourse.columns(evaluation, year -> line -> drawn(line, year)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, KeyCourse.lines(courses));
        page.notes(List.of("“重点难点指标”的前%d项；虚线为目标值。空格为没有数据或不予公布（保密），不等于0。".formatted(MOST_CHARTS)));
        for (int at = 0; at < courses.size(); at++) {
            LineChart chart = chart(courses.get(at).result(), placed, placed.firstRow() + 2 * at);
            page.together(() -> {
                page.space(1, 8);
                page.chart(chart, CHART_ROWS);
            });
        }
    }

    private static LineChart chart(TargetResult result, Placed placed, int row) {
        return new LineChart(
                TargetEntries.measure(result),
                placed.headRow(),
                KeyCourse.COLUMNS_BEFORE_YEARS,
                placed.columns() - 1,
                row,
                row + 1);
    }

    private static Entry drawn(KeyCourse.Line line, int year) {
        TargetResult result = line.course().result();
        if (line.isGoal()) {
            return TargetEntries.drawn(result, result.row().targetValue());
        }
        ValueRow row = line.of(year);
        return TargetEntries.drawn(result, row == null ? null : row.value());
    }
}
