package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.BarChart;
import org.halfsky.publish.sheet.BarChart.BarSeries;
import org.halfsky.publish.sheet.Chart;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** One printed page for those who lead: how many met, in which domains, what was not met and by how much, what to look at. */
final class LeaderSheet implements EvaluationSheet {

    private static final String ONE_DECIMAL = "0.0";
    private static final int RATE_COLUMN = 4;
    private static final int MOST_SHORT = 10;
    private static final int CHART_ROWS = 11;

    private record Line(String name, SummaryRow row) {}

    @Override
    public String name() {
        return "领导摘要";
    }

    @Override
    public String purpose() {
        return "一页纸：达标率、分领域情况、未达标目标和需要关注的问题";
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Line> table = new Table<>(counts(evaluation.settings()));
        page.columns(table);
        page.onOnePage();
        page.line(evaluation.area().name() + "妇女儿童发展规划终期评估摘要", Look.TITLE);
        if (evaluation.judged().isEmpty()) {
            page.line(AreaEvaluation.NO_PLAN, Look.LINE);
            return;
        }
        page.sides("数据截止：%s".formatted(Wording.date(evaluation.dataCutOff())), "单位：个、%");
        List<Chart> charts = new ArrayList<>();
        for (PlanEvaluation plan : evaluation.judged()) {
            page.line(plan.shortTitle(), Look.SECTION);
            Placed placed = page.table(name() + "_" + plan.kind(), table, lines(plan));
            charts.add(new BarChart(
                    plan.kind() + "发展规划分领域达标率（%）",
                    new Placed(placed.headRow(), placed.firstRow() + 1, placed.lastRow(), placed.columns()),
                    0,
                    List.of(new BarSeries("可监测口径", RATE_COLUMN))));
        }
        page.space(1, 4);
        page.charts(charts, CHART_ROWS);
        List<TargetResult> shortOnes = Attention.shortOnes(evaluation);
        page.line("未达标、基本达标的量化目标（共%d项）".formatted(shortOnes.size()), Look.SECTION);
        page.table(
                name() + "_未达标",
                new Table<>(shortColumns()),
                shortOnes.subList(0, Math.min(MOST_SHORT, shortOnes.size())));
        if (shortOnes.size() > MOST_SHORT) {
            page.line("其余%d项见“未达标指标清单”。".formatted(shortOnes.size() - MOST_SHORT), Look.NOTE);
        }
        page.line("需要关注", Look.SECTION);
        Attention.lines(evaluation).forEach(each -> page.line(each, Look.LINE));
        page.notes(List.of("差距为终期值比目标值好多少，负数为未达到；单位为百分点、千分点、十万分点等。达标率口径见封面编制说明，空格为没有可监测的目标。"));
    }

    private static List<Line> lines(PlanEvaluation plan) {
        List<Line> lines = new ArrayList<>();
        plan.whole().forEach(each -> lines.add(new Line("合计", each)));
        plan.domains().forEach(each -> lines.add(new Line(each.domain(), each)));
        return lines;
    }

    private static List<Column<Line>> counts(EvaluationSettings settings) {
        return List.of(
                Column.of("领域", 28, line -> Entry.text(line.name())),
                Column.of("目标\n总数", 9, line -> Entry.count(line.row().total())),
                Column.in("可监测口径", "达标", 9, line -> Entry.count(line.row().met(settings))),
                Column.in("可监测口径", "可监测", 9, line -> Entry.count(line.row().monitorable())),
                Column.in("可监测口径", "达标率", 10, line -> Entry.drawn(line.row().rateMonitorablePct(), ONE_DECIMAL)),
                Column.in("全部口径", "达标", 9, line -> Entry.count(line.row().metOfAll(settings))),
                Column.in("全部口径", "总数", 9, line -> Entry.count(line.row().total())),
                Column.in("全部口径", "达标率", 10, line -> Entry.figure(line.row().rateAllPct(), ONE_DECIMAL)),
                Column.of("未达标", 9, line -> Entry.count(line.row().notMet())));
    }

    private static List<Column<TargetResult>> shortColumns() {
        return List.of(
                Column.of("监测指标", 28, TargetEntries::indicator),
                Column.of("规划", 9, result -> Entry.centred(TargetEntries.kind(result))),
                Column.of(
                        "终期值",
                        9,
                        result -> TargetEntries.own(
                                result, result.row(), result.row().endValue())),
                Column.of("目标值", 9, TargetEntries::goal),
                Column.of(
                        "差距",
                        10,
                        result -> Entry.figure(result.row().gap(), NumberFormats.signed(result.decimals(), ""))),
                Column.of(
                        "差距\n单位",
                        9,
                        result ->
                                Entry.centred(Wording.unitOfDifference(Objects.requireNonNullElse(result.unit(), "")))),
                Column.of("较基期", 9, result -> Entry.centred(Attention.trend(result))),
                Column.of("达标\n情况", 10, TargetEntries::verdict),
                Column.of("责任\n部门", 9, TargetEntries::department));
    }
}
