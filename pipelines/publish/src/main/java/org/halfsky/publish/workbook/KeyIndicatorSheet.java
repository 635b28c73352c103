package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfsky.model.Breakdown;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.LineChart;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The numeric targets that were missed, or met so narrowly that rounding decides: year by year against the target, and drawn. */
final class KeyIndicatorSheet implements EvaluationSheet {

    private static final Map<String, String> BREAKDOWNS =
            Map.of("", "T.T", "rural", "T.R", "urban", "T.U", "female", "F.T", "male", "M.T");
    private static final int ENOUGH_YEARS = 3;
    private static final int LINES_A_PAGE = 24;
    private static final int MOST_CHARTS = 8;
    private static final int CHART_ROWS = 14;
    private static final int CHARTS_A_PAGE = 2;
    private static final int HELD_COLUMNS = 4;

    private record Course(TargetResult result, IndicatorHistory history) {}

    /** Two lines a course: what was, and what should be. */
    private record Line(int number, Course course, boolean isGoal) {}

    @Override
    public String name() {
        return "重点难点指标";
    }

    @Override
    public String purpose() {
        return "未达标、基本达标和临界的量化目标逐年数值与目标值，附折线图";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Course> courses = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.verdict().isShort() || each.row().borderline())
                .filter(each -> each.row().targetValue() != null)
                .flatMap(each -> course(each, evaluation).stream())
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Course course : courses) {
            lines.add(new Line(lines.size() / 2 + 1, course, false));
            lines.add(new Line(lines.size() / 2 + 1, course, true));
        }
        Table<Line> table = new Table<>(columns(evaluation));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(table, lines);
        if (lines.size() > LINES_A_PAGE) {
            page.holdHead(placed, HELD_COLUMNS);
        } else {
            page.keepHead(placed, HELD_COLUMNS);
        }
        page.notes(List.of(
                "列出未达标、基本达标和按显示小数位取整判定会不同（临界）、且至少有%d年数据的量化目标；“—”为没有数据。".formatted(ENOUGH_YEARS),
                "折线图绘前%d项，虚线为目标值。".formatted(MOST_CHARTS)));
        draw(page, placed, courses, evaluation);
    }

    private static void draw(Page page, Placed placed, List<Course> courses, AreaEvaluation evaluation) {
        int lastColumn = HELD_COLUMNS + evaluation.newestYear() - evaluation.firstYear();
        for (int at = 0; at < Math.min(MOST_CHARTS, courses.size()); at++) {
            TargetResult result = courses.get(at).result();
            int row = placed.firstRow() + 2 * at;
            if (at % CHARTS_A_PAGE == 0) {
                page.breakPage();
            }
            page.space(1, 8);
            page.chart(
                    new LineChart(title(result), placed.headRow(), HELD_COLUMNS, lastColumn, row, row + 1), CHART_ROWS);
        }
    }

    private static String title(TargetResult result) {
        return "%s（%s）".formatted(TargetEntries.indicator(result).text(), result.unit());
    }

    private static Optional<Course> course(TargetResult result, AreaEvaluation evaluation) {
        String breakdown = BREAKDOWNS.get(result.target().breakdown());
        return Stream.ofNullable(breakdown)
                .flatMap(each -> evaluation.histories().stream()
                        .filter(history -> history.indicator().equals(result.indicator()))
                        .filter(history -> history.breakdown().equals(Breakdown.parse(each))))
                .filter(each -> values(each, evaluation) >= ENOUGH_YEARS)
                .map(each -> new Course(result, each))
                .findFirst();
    }

    private static long values(IndicatorHistory history, AreaEvaluation evaluation) {
        return history.byYear().values().stream()
                .filter(each -> each.year() >= evaluation.firstYear() && each.value() != null)
                .count();
    }

    private static List<Column<Line>> columns(AreaEvaluation evaluation) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> row.isGoal() ? Entry.centred("") : Entry.count(row.number())),
                Column.of(
                        "监测指标", 30, row -> TargetEntries.indicator(row.course().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.course().result())),
                Column.of("项目", 14, row -> Entry.centred(item(row)))));
        for (int year = evaluation.firstYear(); year <= evaluation.newestYear(); year++) {
            int of = year;
            columns.add(Column.of(
                    year + "年", 9, row -> TargetEntries.value(row.course().result(), value(row, of))));
        }
        return columns;
    }

    private static String item(Line line) {
        TargetResult result = line.course().result();
        return line.isGoal() ? "目标值（" + Wording.sign(result.target().type()) + "）" : Wording.verdict(result.verdict());
    }

    private static @Nullable BigDecimal value(Line line, int year) {
        if (line.isGoal()) {
            return line.course().result().row().targetValue();
        }
        ValueRow row = line.course().history().byYear().get(year);
        return row == null ? null : row.value();
    }
}
