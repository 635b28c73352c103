package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.DumbbellChart;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** From base to end: the percentages that moved most under each plan, drawn. */
final class BaseToEndSheet implements EvaluationSheet {

    private static final String PERCENT = "%";
    private static final int MOST = 10;
    private static final int CHART_ROWS = 21;
    private static final DumbbellChart.Columns COLUMNS = new DumbbellChart.Columns(2, 5, 6, 7, 8, 9);

    @Override
    public String name() {
        return "基期终期对照图";
    }

    @Override
    public String purpose() {
        return "各规划变化最大的百分率指标从基期到终期的变化和目标值，附哑铃图";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        page.columns(new Table<>(columns()));
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：%");
        int drawn = 0;
        for (PlanEvaluation plan : evaluation.judged()) {
            List<TargetResult> moved = plan.results().stream()
                    .filter(each -> each.unit().equals(PERCENT) && each.row().targetValue() != null)
                    .filter(each -> each.change() != null)
                    .sorted(Comparator.comparing(BaseToEndSheet::distance).reversed())
                    .limit(MOST)
                    .toList();
            if (!moved.isEmpty()) {
                if (drawn++ > 0) {
                    page.breakPage();
                }
                draw(page, plan, moved);
            }
        }
        if (drawn == 0) {
            page.line("没有同时有基期值、终期值和目标值的百分率指标。", Look.LINE);
        }
    }

    private void draw(Page page, PlanEvaluation plan, List<TargetResult> moved) {
        page.line(plan.shortTitle() + "变化最大的百分率指标", Look.SECTION);
        Placed placed = page.table(name() + "_" + plan.kind(), new Table<>(columns()), Numbered.all(moved));
        page.notes(List.of("按终期值与基期值之差的大小排列，最多%d项；“低值”“相差”供作图。".formatted(MOST)));
        page.space(1, 8);
        page.chart(new DumbbellChart(plan.shortTitle() + "：从基期到终期（%）", placed, COLUMNS), CHART_ROWS);
    }

    private static BigDecimal distance(TargetResult result) {
        return Objects.requireNonNull(result.change()).abs();
    }

    private static BigDecimal lower(TargetResult result) {
        return Objects.requireNonNull(result.row().baseValue())
                .min(Objects.requireNonNull(result.row().endValue()));
    }

    private static List<Column<Numbered<TargetResult>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("规划", 8, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("监测指标", 44, row -> TargetEntries.indicator(row.of())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of())),
                Column.of("终期\n年份", 7, row -> Entry.year(row.of().row().endYear())),
                value("基期值", each -> Objects.requireNonNull(each.row().baseValue())),
                value("终期值", each -> Objects.requireNonNull(each.row().endValue())),
                Column.of("目标值", 10, row -> TargetEntries.goal(row.of())),
                value("低值", BaseToEndSheet::lower),
                value("相差", BaseToEndSheet::distance));
    }

    private static Column<Numbered<TargetResult>> value(String head, Function<TargetResult, BigDecimal> value) {
        return Column.of(head, 12, row -> TargetEntries.value(row.of(), value.apply(row.of())));
    }
}
