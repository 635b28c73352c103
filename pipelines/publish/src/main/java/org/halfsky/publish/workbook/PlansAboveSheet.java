package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.release.AboveRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The area's values against its own plan, its city's, its province's and the nation's, side by side. */
final class PlansAboveSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 3;

    /** Whose plan it is, and how its area's code ends. */
    private enum Level {
        CITY("市规划", "00"),
        PROVINCE("省规划", "0000"),
        NATION("国家规划", "000000");

        private final String label;
        private final String ending;

        Level(String label, String ending) {
            this.label = label;
            this.ending = ending;
        }

        static Level of(PlanEvaluation plan) {
            String code = plan.plan().area().value();
            return code.endsWith(NATION.ending) ? NATION : code.endsWith(PROVINCE.ending) ? PROVINCE : CITY;
        }
    }

    private record Line(TargetResult result, Map<Level, AboveRow> above) {}

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
        List<Line> lines = lines(evaluation);
        Table<Numbered<Line>> table = new Table<>(columns(new SeriesRows(evaluation)));
        page.columns(table);
        page.line(name(), Look.TITLE);
        if (lines.isEmpty()) {
            page.line("本地区执行的规划之上没有同类规划的同一指标，各目标只按执行的规划判定，见“妇女指标达标明细”“儿童指标达标明细”。", Look.LINE);
            return;
        }
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(table, Numbered.all(lines));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "本地区以本级规划判定（没有本级规划的，以最近的上级规划判定）；对照上级规划的判定只供参考，不计入本地区达标率。",
                "只列与上级规划同一指标、同一分组、同一基期和终期的目标；“—”为该级规划没有这一目标，或没有数值可比；“保密”为敏感小数，不予公布（见封面编制说明）。"));
    }

    private static List<Line> lines(AreaEvaluation evaluation) {
        Map<String, Level> levels = new HashMap<>();
        evaluation.plans().forEach(each -> levels.put(each.plan().code(), Level.of(each)));
        Map<String, Map<Level, AboveRow>> byTarget = new HashMap<>();
        for (AboveRow row : evaluation.details().degrees().above()) {
            Level level = levels.get(row.abovePlanCode());
            if (level != null) {
                byTarget.computeIfAbsent(row.targetCode(), each -> new HashMap<>())
                        .putIfAbsent(level, row);
            }
        }
        return evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .map(each -> new Line(each, byTarget.getOrDefault(each.target().code(), Map.of())))
                .filter(each -> !each.above().isEmpty())
                .toList();
    }

    private static List<Column<Numbered<Line>>> columns(SeriesRows rows) {
        List<Column<Numbered<Line>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of().result())),
                Column.of(
                        "规划",
                        6,
                        row -> Entry.centred(TargetEntries.kind(row.of().result()))),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.of().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of().result())),
                Column.of(
                        "终期值",
                        10,
                        row -> TargetEntries.own(
                                row.of().result(),
                                row.of().result().row(),
                                row.of().result().row().endValue())),
                Column.in(
                        "本级执行的规划", "目标值", 10, row -> TargetEntries.goal(row.of().result())),
                Column.in(
                        "本级执行的规划",
                        "差距",
                        17,
                        row -> TargetEntries.ownDifference(
                                row.of().result(), row.of().result().row().gap())),
                Column.in(
                        "本级执行的规划",
                        "判定",
                        12,
                        row -> TargetEntries.verdict(row.of().result()))));
        for (Level level : Level.values()) {
            columns.add(Column.in(level.label, "目标值", 10, row -> goal(row.of(), level)));
            columns.add(Column.in(level.label, "差距", 17, row -> gap(row.of(), level)));
            columns.add(Column.in(level.label, "判定", 12, row -> verdict(row.of(), level)));
        }
        return List.copyOf(columns);
    }

    private static Entry goal(Line line, Level level) {
        AboveRow above = line.above().get(level);
        BigDecimal limit = above == null ? null : above.targetValue();
        return limit == null
                ? Entry.centred(Entry.MISSING)
                : Entry.limit(
                        limit,
                        NumberFormats.prefixed(
                                Wording.sign(line.result().target().type()),
                                line.result().decimals()));
    }

    private static Entry gap(Line line, Level level) {
        AboveRow above = line.above().get(level);
        return above == null ? Entry.centred(Entry.MISSING) : TargetEntries.ownDifference(line.result(), above.gap());
    }

    private static Entry verdict(Line line, Level level) {
        AboveRow above = line.above().get(level);
        return Entry.centred(above == null ? Entry.MISSING : Wording.verdict(above.verdict()));
    }
}
