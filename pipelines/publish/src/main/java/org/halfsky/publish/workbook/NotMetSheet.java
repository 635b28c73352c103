package org.halfsky.publish.workbook;

import java.util.List;
import org.halfsky.model.Verdict;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** Targets not met, those nearly met among them: how far, which way it goes, where, who answers for it. */
final class NotMetSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 5;
    private static final int NAMES_SHOWN = 8;

    @Override
    public String name() {
        return "未达标指标清单";
    }

    @Override
    public String purpose() {
        return "未达标和基本达标的目标：差距、较基期变化、未达标地区、责任部门，原因由填报单位填写";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Numbered<TargetResult>> table = new Table<>(columns(new SeriesRows(evaluation)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        List<TargetResult> results = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.verdict().isShort() || each.verdict() == Verdict.QUALITATIVE_NOT_DONE)
                .toList();
        Placed placed = page.table(name(), table, Numbered.all(results));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "差距为负数时表示与目标值还差多少；趋势按指标方向判断，只看终期与基期。",
                "未达标地区为直接下级中同一目标未达标或基本达标的地区；没有的和县级为“—”。",
                "“保密”为敏感小数，不予公布（见封面编制说明）。“原因”由责任部门填写。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns(SeriesRows rows) {
        return List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of())),
                Column.of("规划", 6, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("领域", 14, row -> Entry.text(row.of().target().domain())),
                Column.of("主要目标", 24, row -> Entry.text(row.of().target().statement())),
                Column.of("监测指标", 20, row -> TargetEntries.indicator(row.of())),
                Column.of("单位", 7, row -> TargetEntries.unit(row.of())),
                Column.of(
                        "终期值",
                        9,
                        row -> TargetEntries.own(
                                row.of(), row.of().row(), row.of().row().endValue())),
                Column.of("目标值", 10, row -> TargetEntries.goal(row.of())),
                Column.of(
                        "差距",
                        17,
                        row -> TargetEntries.ownDifference(
                                row.of(), row.of().row().gap())),
                Column.of(
                        "较基期变化",
                        17,
                        row -> TargetEntries.ownDifference(row.of(), row.of().change())),
                Column.of("趋势", 6, row -> Entry.centred(Attention.trend(row.of()))),
                Column.of("达标情况", 13, row -> TargetEntries.verdict(row.of())),
                Column.of("未达标地区", 22, row -> Entry.textOrDash(places(row.of().shortParts()))),
                Column.of("责任部门", 14, row -> TargetEntries.department(row.of())),
                Column.of("原因（填写）", 20, row -> Entry.blank()));
    }

    private static String places(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join("、", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        return "%d个：%s%s".formatted(names.size(), shown, names.size() > NAMES_SHOWN ? "等" : "");
    }
}
