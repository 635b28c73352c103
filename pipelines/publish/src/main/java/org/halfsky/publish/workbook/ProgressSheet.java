package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** How far each target is attained, how fast it went, and for a plan that still runs: whether it will get there. */
final class ProgressSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;

    @Override
    public String name() {
        return "目标实现程度与进展";
    }

    @Override
    public String purpose() {
        return "各量化目标的实现程度、进展程度和年均变化，规划未到期的另列进度和展望";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<ProgressLine> lines = ProgressLine.of(evaluation);
        boolean isAnyRunning = lines.stream().anyMatch(ProgressLine::isRunning);
        Table<Numbered<ProgressLine>> table = new Table<>(ProgressColumns.of(new SeriesRows(evaluation), isAnyRunning));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, Numbered.all(lines));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(notes(isAnyRunning));
    }

    private static List<String> notes(boolean isAnyRunning) {
        List<String> notes = new ArrayList<>(List.of(
                "实现程度：越高越好的指标＝现值÷目标值×100%，越低越好的指标＝目标值÷现值×100%，达到目标的为100%；现值已在目标区间内的为100%。",
                "进展程度＝（现值－基期值）÷（目标值－基期值）×100%，在0—100%之间；基期已达标且保持的为100%，无法计算的为“—”。",
                "年均应变化＝（目标值－基期值）÷规划年数；年均实际变化＝（现值－基期值）÷已过年数；趋势为最近五年数据的最小二乘斜率，按指标方向判断，不足三年数据的为“—”。"));
        if (isAnyRunning) {
            notes.add("应达到：从基期值到目标值的路径在现年的值，死亡率等按等比路径，其余按等距路径；现值不差于应达到值为“符合进度”。今后年均需变化＝（目标值－现值）÷剩余年数。");
            notes.add("期末预测按最近五年趋势外推：有望达标＝预测值达到目标；需努力＝现已达标，或预测差距不到现差距的一半；其余为难度较大。预测只供参考，不作判定。");
        }
        return notes;
    }
}
