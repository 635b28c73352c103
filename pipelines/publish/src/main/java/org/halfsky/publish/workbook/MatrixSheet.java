package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfsky.model.Verdict;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** Target by area: who met what, in signs that black-and-white paper keeps. */
final class MatrixSheet implements EvaluationSheet {

    static final String NO_PARTS = "本地区没有下级评估地区。";

    private static final Set<Verdict> MET = EnumSet.of(Verdict.MET, Verdict.MET_EARLY, Verdict.QUALITATIVE_DONE);
    private static final Set<Verdict> JUDGED =
            EnumSet.complementOf(EnumSet.of(Verdict.MISSING, Verdict.NOT_MONITORABLE));
    private static final int HELD_COLUMNS = 4;
    private static final int OWN_COLUMN = 3;
    private static final int COUNTS = 2;
    private static final Page.Signs SHADED = new Page.Signs(Verdict.NOT_MET.symbol(), Verdict.NEARLY_MET.symbol());

    @Override
    public String name() {
        return "分县达标矩阵";
    }

    @Override
    public String purpose() {
        return "各目标在各直接下级地区的达标情况，以符号和底色表示";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        if (evaluation.parts().isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line(NO_PARTS, Look.LINE);
            return;
        }
        Table<Numbered<TargetResult>> table = new Table<>(columns(evaluation.parts()));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：个");
        List<TargetResult> results = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .toList();
        Placed placed = page.table(name(), table, Numbered.all(results));
        page.holdHead(placed, HELD_COLUMNS);
        page.shade(placed, OWN_COLUMN, placed.columns() - COUNTS - 1, SHADED);
        page.notes(List.of("●达标（含提前达标、定性完成）　◎基本达标　○未达标（含定性未完成）　—数据缺失　△不可监测。", "“达标”“可判定”为下级地区个数；可判定不含数据缺失和不可监测。"));
    }

    private static List<Column<Numbered<TargetResult>>> columns(List<ReleaseArea> parts) {
        List<Column<Numbered<TargetResult>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("规划", 6, row -> Entry.centred(TargetEntries.kind(row.of()))),
                Column.of("主要目标", 34, row -> Entry.text(row.of().target().statement())),
                Column.of("本级", 6, row -> Entry.centred(row.of().verdict().symbol()))));
        for (ReleaseArea part : parts) {
            columns.add(Column.of(
                    part.name(),
                    7,
                    row -> Entry.centred(row.of()
                            .in(part.code())
                            .map(each -> each.verdict().symbol())
                            .orElse(""))));
        }
        columns.add(Column.of("达标", 6, row -> Entry.count(count(row.of(), MET))));
        columns.add(Column.of("可判定", 7, row -> Entry.count(count(row.of(), JUDGED))));
        return columns;
    }

    private static long count(TargetResult result, Set<Verdict> verdicts) {
        return result.parts().stream()
                .map(AttainmentRow::verdict)
                .filter(verdicts::contains)
                .count();
    }
}
