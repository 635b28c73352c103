package org.halfsky.publish.workbook;

import java.util.List;
import java.util.Optional;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The numeric targets that were missed, or met so narrowly that rounding decides: year by year against the target. */
final class KeyIndicatorSheet implements EvaluationSheet {

    @Override
    public String name() {
        return "重点难点指标";
    }

    @Override
    public String purpose() {
        return "未达标、基本达标和临界的量化目标逐年数值与目标值";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<KeyCourse.Line> table = new Table<>(KeyCourse.columns(evaluation, year -> line -> value(line, year)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, KeyCourse.lines(KeyCourse.all(evaluation)));
        page.holdHead(placed, KeyCourse.COLUMNS_BEFORE_YEARS);
        page.notes(List.of(
                "列出未达标、基本达标和按显示小数位取整判定会不同（临界）、且至少有%d年数据的量化目标；“—”为没有数据，“保密”为敏感小数，不予公布（见封面编制说明）。"
                        .formatted(KeyCourse.ENOUGH_YEARS),
                "妇女、儿童规划要求相同的同一指标只列一次。",
                "折线图见“%s”。".formatted(KeyChartSheet.NAME)));
    }

    private static Entry value(KeyCourse.Line line, int year) {
        TargetResult result = line.course().result();
        if (line.isGoal()) {
            return TargetEntries.value(result, result.row().targetValue());
        }
        Optional<ValueRow> row = Optional.ofNullable(line.of(year));
        return row.filter(ValueRow::isSuppressed).isPresent()
                ? Entry.centred(Entry.SUPPRESSED)
                : TargetEntries.value(result, row.map(ValueRow::value).orElse(null));
    }
}
