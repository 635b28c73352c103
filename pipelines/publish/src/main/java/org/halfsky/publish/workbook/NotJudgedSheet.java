package org.halfsky.publish.workbook;

import java.util.List;
import java.util.Set;
import org.halfsky.model.Verdict;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** Targets that could not be judged and why. */
final class NotJudgedSheet implements EvaluationSheet {

    private static final Set<Verdict> NOT_JUDGED = Set.of(Verdict.MISSING, Verdict.NOT_MONITORABLE);
    private static final int HELD_COLUMNS = 5;

    @Override
    public String name() {
        return "数据缺失与不可监测清单";
    }

    @Override
    public String purpose() {
        return "无法判定的目标、原因和责任部门";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Numbered<TargetResult>> table = new Table<>(columns());
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：项");
        List<TargetResult> results = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> NOT_JUDGED.contains(each.verdict()))
                .toList();
        Placed placed = page.table(name(), table, Numbered.all(results));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of("数据缺失：应有而未报，不计入可监测。不可监测：缺基期、没有指标或目标没有量化，不计入可监测。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns() {
        return List.of(
                Column.of("序号", 8, row -> Entry.count(row.number())),
                Column.of("规划", 8, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("领域", 14, row -> Entry.text(row.of().target().domain())),
                Column.of("主要目标", 30, row -> Entry.text(row.of().target().statement())),
                Column.of("监测指标", 24, row -> TargetEntries.indicator(row.of())),
                Column.of("情况", 14, row -> TargetEntries.verdict(row.of())),
                Column.of("原因", 36, row -> Entry.text(row.of().reason())),
                Column.of("责任部门", 18, row -> TargetEntries.department(row.of())));
    }
}
