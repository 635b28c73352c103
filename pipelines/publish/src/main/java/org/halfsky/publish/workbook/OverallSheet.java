package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Table;

/** How many targets of each plan were met, here and in the areas below (of a county: above). */
final class OverallSheet implements EvaluationSheet {

    @Override
    public String name() {
        return "总体达标情况";
    }

    @Override
    public String purpose() {
        return "各规划目标的达标情况和两种口径的达标率，本地区与下级（县级为上级）地区对照";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Column<SummaryRow>> columns = new ArrayList<>();
        columns.add(Column.of("地区", 20, row -> Entry.text(label(row, evaluation.area()))));
        columns.addAll(SummaryColumns.of(evaluation.settings()));
        Table<SummaryRow> table = new Table<>(columns);
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：个、%");
        List<PlanEvaluation> plans = evaluation.plans().stream()
                .filter(each -> each.plan().endYear() <= evaluation.newestYear()
                        || evaluation.judged().contains(each))
                .toList();
        for (PlanEvaluation plan : plans) {
            page.together(() -> {
                page.space(1, 6);
                page.line(plan.shortTitle() + (plan.governing() ? "" : "（参照）"), Look.SECTION);
                List<SummaryRow> rows = new ArrayList<>(plan.whole());
                rows.addAll(plan.neighbouringWholes());
                if (evaluation.judged().contains(plan)) {
                    page.table(name() + "_" + plan.kind(), table, rows);
                } else {
                    page.table(table, rows);
                }
            });
        }
        page.notes(notes(plans, evaluation));
    }

    private static List<String> notes(List<PlanEvaluation> plans, AreaEvaluation evaluation) {
        List<String> notes = new ArrayList<>(List.of("“达标”为终期达标，不含提前达标；可监测＝达标＋提前达标＋基本达标＋未达标；达标率为空格的没有可监测的目标。"));
        if (plans.size() < evaluation.plans().size()) {
            notes.add("正在执行、尚未到终期的规划不列入本表，进度见“目标实现程度与进展”。");
        }
        if (plans.stream().anyMatch(each -> !each.governing())) {
            notes.add("标“（参照）”的规划不是本地区执行的规划，列出供对照。");
        }
        if (evaluation.area().level() != AreaLevel.COUNTY) {
            notes.add("下级地区各按自身数据判定，不是上级的合计项。");
        }
        return notes;
    }

    private static String label(SummaryRow row, ReleaseArea area) {
        if (row.areaCode().equals(area.code())) {
            return row.areaName();
        }
        return (row.level().compareTo(area.level()) > 0 ? "　其中：" : "　上级：") + row.areaName();
    }
}
