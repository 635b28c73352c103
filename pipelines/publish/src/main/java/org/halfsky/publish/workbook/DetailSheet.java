package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Every target of one plan: from where, to where, how far from what was promised. */
final class DetailSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;

    private final boolean ofWomen;

    DetailSheet(boolean ofWomen) {
        this.ofWomen = ofWomen;
    }

    @Override
    public String name() {
        return (ofWomen ? "妇女" : "儿童") + "指标达标明细";
    }

    @Override
    public String purpose() {
        return (ofWomen ? "妇女" : "儿童") + "发展规划逐项目标的基期、中期、终期值，目标值，差距和达标情况";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Optional<PlanEvaluation> judged = evaluation.judged(ofWomen);
        if (judged.isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(AreaEvaluation.NO_PLAN, Look.LINE);
            return;
        }
        PlanEvaluation plan = judged.get();
        Table<Numbered<TargetResult>> table = new Table<>(columns(plan.plan(), new SeriesRows(evaluation)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：%s　　规划：%s".formatted(evaluation.area().name(), plan.shortTitle()), "单位：见表内");
        Placed placed = page.table(name(), table, Numbered.all(plan.results()));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "差距为终期值比目标值好多少：正数为优于目标，负数为未达到；率的差距单位为百分点、千分点、十万分点等，不是百分之几。",
                "“≥”“≤”“＞”“＜”为目标要求；“＞”“＜”后的数为比较基数（基期或上一届）。全省、全国为同一目标所用的终期值，就是本地区的为“—”。",
                "各年数据见“历年数据”，点击序号可转到该指标的“数据来源”；符号、口径和“小样本”“临界”“保密”的含义见封面编制说明。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns(Plan plan, SeriesRows rows) {
        return Stream.of(promise(rows), actual(plan), judgement(), context())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Numbered<TargetResult>>> promise(SeriesRows rows) {
        return List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of())),
                Column.of("领域", 14, row -> Entry.text(row.of().target().domain())),
                Column.of("主要目标", 24, row -> Entry.text(row.of().target().statement())),
                Column.of("监测指标", 20, row -> TargetEntries.indicator(row.of())),
                Column.of("单位", 7, row -> TargetEntries.unit(row.of())),
                Column.of("方向", 6, row -> TargetEntries.direction(row.of())));
    }

    private static List<Column<Numbered<TargetResult>>> actual(Plan plan) {
        return List.of(
                actual("基期\n%d年".formatted(plan.baseYear()), AttainmentRow::baseValue),
                actual("中期\n%d年".formatted(plan.midYear()), AttainmentRow::midValue),
                actual("终期\n%d年".formatted(plan.endYear()), AttainmentRow::endValue));
    }

    private static Column<Numbered<TargetResult>> actual(
            String head, Function<AttainmentRow, @Nullable BigDecimal> value) {
        return Column.in(
                "实际值",
                head,
                9,
                row -> TargetEntries.own(
                        row.of(), row.of().row(), value.apply(row.of().row())));
    }

    private static List<Column<Numbered<TargetResult>>> judgement() {
        return List.of(
                Column.of("目标值", 10, row -> TargetEntries.goal(row.of())),
                Column.of(
                        "差距",
                        17,
                        row -> TargetEntries.ownDifference(
                                row.of(), row.of().row().gap())),
                Column.of("达标情况", 13, row -> TargetEntries.verdict(row.of())),
                Column.of("首次达\n标年份", 8, row -> Entry.year(row.of().row().firstMetYear())));
    }

    private static List<Column<Numbered<TargetResult>>> context() {
        return List.of(
                Column.in(
                        "对照（终期值）",
                        "全省",
                        9,
                        row -> TargetEntries.value(row.of(), row.of().provinceValue())),
                Column.in(
                        "对照（终期值）",
                        "全国",
                        9,
                        row -> TargetEntries.value(row.of(), row.of().nationValue())),
                Column.of("责任部门", 14, row -> TargetEntries.department(row.of())),
                Column.of("备注", 16, row -> TargetEntries.remarks(row.of())));
    }
}
