package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The area's values against its own plan, its city's, its province's and the nation's, side by side. */
final class PlansAboveSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 3;
    private static final String OWN = "本级执行的规划";

    @Override
    public String name() {
        return "各级规划目标对照";
    }

    @Override
    public String purpose() {
        return "同一指标对照本级、市、省、国家规划的目标值和达标情况";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<AboveLine> lines = AboveLine.of(evaluation);
        if (lines.isEmpty()) {
            page.line(name(), Look.TITLE);
            page.line("上级没有同一指标的规划目标，各目标只按执行的规划判定，见妇女、儿童指标达标明细。", Look.LINE);
            return;
        }
        Table<Numbered<AboveLine>> table = new Table<>(columns(new SeriesRows(evaluation), levels(lines)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, Numbered.all(lines));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "本地区以本级规划判定（没有本级规划的，以最近的上级规划判定）；对照上级规划的判定只供参考，不计入本地区达标率。",
                "只列与上级规划同一指标、同一分组、同一基期和终期的目标；上级规划对同一指标有几个目标的，列同类要求的，没有同类的逐行列出。",
                "“—”为该级规划没有这一目标，或没有数值可比；“保密”为敏感小数，不予公布（见封面编制说明）。"));
    }

    /** Those that have a plan to compare with. */
    private static List<AboveLine.Level> levels(List<AboveLine> lines) {
        return Arrays.stream(AboveLine.Level.values())
                .filter(level -> lines.stream().anyMatch(each -> each.above().containsKey(level)))
                .toList();
    }

    private static List<Column<Numbered<AboveLine>>> columns(SeriesRows rows, List<AboveLine.Level> levels) {
        List<Column<Numbered<AboveLine>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of().result())),
                Column.of(
                        "规划",
                        6,
                        row -> Entry.centred(TargetEntries.kind(row.of().result()))),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.of().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of().result())),
                Column.of("终期值", 10, row -> value(row.of().result())),
                Column.in(OWN, "目标值", 10, row -> TargetEntries.goal(row.of().result())),
                Column.in(OWN, "差距", 17, row -> gap(row.of().result())),
                Column.in(OWN, "判定", 12, row -> TargetEntries.verdict(row.of().result()))));
        for (AboveLine.Level level : levels) {
            columns.add(Column.in(level.label(), "目标值", 10, row -> goal(row.of(), level)));
            columns.add(Column.in(level.label(), "差距", 17, row -> gap(row.of(), level)));
            columns.add(Column.in(level.label(), "判定", 12, row -> verdict(row.of(), level)));
        }
        return List.copyOf(columns);
    }

    private static Entry value(TargetResult result) {
        return TargetEntries.own(result, result.row(), result.row().endValue());
    }

    private static Entry gap(TargetResult result) {
        return TargetEntries.ownDifference(result, result.row().gap());
    }

    private static Entry goal(AboveLine line, AboveLine.Level level) {
        AboveLine.Above above = line.above().get(level);
        return above == null
                ? Entry.centred(Entry.MISSING)
                : TargetEntries.goal(
                        above.target(), above.row().targetValue(), line.result().decimals());
    }

    private static Entry gap(AboveLine line, AboveLine.Level level) {
        AboveLine.Above above = line.above().get(level);
        return above == null
                ? Entry.centred(Entry.MISSING)
                : TargetEntries.ownDifference(line.result(), above.row().gap());
    }

    private static Entry verdict(AboveLine line, AboveLine.Level level) {
        AboveLine.Above above = line.above().get(level);
        return Entry.centred(
                above == null ? Entry.MISSING : Wording.verdict(above.row().verdict()));
    }
}
