package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.halfsky.model.Verdict;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.DepartmentEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The targets of one department in the area itself, and in how many areas below they are met. */
final class DepartmentTargetSheet {

    static final String NAME = "指标达标情况";

    private static final Set<Verdict> MET = EnumSet.of(Verdict.MET, Verdict.MET_EARLY);
    private static final Set<Verdict> JUDGED =
            EnumSet.of(Verdict.MET, Verdict.MET_EARLY, Verdict.NEARLY_MET, Verdict.NOT_MET);
    private static final int HELD_COLUMNS = 4;

    private DepartmentTargetSheet() {}

    static void fill(Page page, DepartmentEvaluation evaluation) {
        Table<Numbered<TargetResult>> table = new Table<>(columns());
        page.columns(table);
        page.line(evaluation.title(), Look.TITLE);
        page.sides(
                "地区：%s　　责任部门：%s".formatted(evaluation.area().name(), evaluation.department()),
                "数据截止：%s　　单位：见表内".formatted(Wording.date(evaluation.dataCutOff())));
        Placed placed = page.table(NAME, table, Numbered.all(evaluation.results()));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "差距为终期值比目标值好多少，负数为未达到；率的差距单位为百分点、千分点、十万分点等。",
                "“达标”“可判定”为各级下级地区的个数；各地区的数见“分地区终期值”。指标由几个部门共同负责的，各部门的摘要都列出。",
                "●达标（含提前达标）　◎基本达标　○未达标　—数据缺失　△不可监测。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("规划", 6, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("主要目标", 32, row -> Entry.text(row.of().target().statement())),
                Column.of("监测指标", 26, row -> TargetEntries.indicator(row.of())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of())),
                value("基期值", AttainmentRow::baseValue),
                value("中期值", AttainmentRow::midValue),
                value("终期值", AttainmentRow::endValue),
                Column.of("目标值", 10, row -> TargetEntries.goal(row.of())),
                Column.of(
                        "差距",
                        17,
                        row -> TargetEntries.ownDifference(
                                row.of(), row.of().row().gap())),
                Column.of("达标情况", 13, row -> TargetEntries.verdict(row.of())),
                Column.in("下级地区", "达标", 8, row -> Entry.count(count(row.of(), MET))),
                Column.in("下级地区", "可判定", 8, row -> Entry.count(count(row.of(), JUDGED))));
    }

    private static Column<Numbered<TargetResult>> value(
            String head, Function<AttainmentRow, @Nullable BigDecimal> value) {
        return Column.of(
                head,
                10,
                row -> TargetEntries.own(
                        row.of(), row.of().row(), value.apply(row.of().row())));
    }

    private static long count(TargetResult result, Set<Verdict> verdicts) {
        return result.parts().stream()
                .map(AttainmentRow::verdict)
                .filter(verdicts::contains)
                .count();
    }
}
