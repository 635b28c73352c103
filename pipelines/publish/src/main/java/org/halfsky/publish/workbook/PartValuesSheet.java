package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The values that were judged, of the area and of every area directly below. */
final class PartValuesSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;

    @Override
    public String name() {
        return "分县指标值";
    }

    @Override
    public String purpose() {
        return "各监测指标在本地区和各直接下级地区的终期值";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        if (evaluation.parts().isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(MatrixSheet.NO_PARTS, Look.LINE);
            return;
        }
        Table<Numbered<TargetResult>> table = new Table<>(columns(evaluation));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        List<TargetResult> results = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.indicator() != null)
                .toList();
        Placed placed = page.table(name(), table, Numbered.all(results));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "终期值：终期年没有数据的，取规定年限内最近一年的数据。“—”为没有数据，不等于0；“保密”为敏感小数，不予公布（见封面编制说明）。",
                "率不能由下级的率平均得到：合计为本级上报数，没有的由分子合计÷分母合计汇总计算。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns(AreaEvaluation evaluation) {
        SeriesRows rows = new SeriesRows(evaluation);
        List<Column<Numbered<TargetResult>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of())),
                Column.of("规划", 6, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.of())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of())),
                Column.of(
                        "合计\n" + evaluation.area().name(),
                        10,
                        row -> TargetEntries.own(
                                row.of(), row.of().row(), row.of().row().endValue()))));
        for (ReleaseArea part : evaluation.parts()) {
            columns.add(Column.of(
                    part.name(),
                    10,
                    row -> row.of()
                            .in(part.code())
                            .map(each -> TargetEntries.own(row.of(), each, each.endValue()))
                            .orElseGet(() -> Entry.centred(Entry.MISSING))));
        }
        return columns;
    }
}
