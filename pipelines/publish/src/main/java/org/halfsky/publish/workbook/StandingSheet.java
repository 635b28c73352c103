package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.halfsky.model.release.StandingRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The area beside itself before, beside the province and the nation, and among its neighbours. */
final class StandingSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;

    private record Line(TargetResult result, StandingRow row) {}

    @Override
    public String name() {
        return "与全省全国比较";
    }

    @Override
    public String purpose() {
        return "各监测指标与基期、上年、全省、全国的差距和在同级地区中的位次";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Line> lines = evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.indicator() != null)
                .flatMap(result -> evaluation.details().standings().stream()
                        .filter(each -> each.targetCode().equals(result.target().code()))
                        .map(each -> new Line(result, each)))
                .toList();
        Table<Numbered<Line>> table = new Table<>(columns());
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, Numbered.all(lines));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "差距＝本地区－对照，对照就是本地区的为“—”；率的差距单位为百分点、千分点、十万分点等。全国数的来源与地方可能不同（如死亡率，全国为监测点数，地方为年报数），不宜简单比较。",
                "位次为在同一上级的地区中，1为最好；不足三个地区、适度指标、任一地区为小样本的不排位次。"));
    }

    private static List<Column<Numbered<Line>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of(
                        "规划",
                        6,
                        row -> Entry.centred(TargetEntries.kind(row.of().result()))),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.of().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of().result())),
                Column.of("年份", 7, row -> Entry.count(row.of().row().year())),
                value("本地区", StandingRow::value),
                difference("较基期", "变化", StandingRow::changeFromBase),
                difference("较上年", "变化", StandingRow::changeFromYearBefore),
                valueIn("全省", StandingRow::provinceValue),
                difference("全省", "差距", StandingRow::differenceFromProvince),
                valueIn("全国", StandingRow::nationValue),
                difference("全国", "差距", StandingRow::differenceFromNation),
                Column.of("位次", 10, row -> Entry.centred(rank(row.of().row()))));
    }

    private static Column<Numbered<Line>> value(String head, Function<StandingRow, @Nullable BigDecimal> value) {
        return Column.of(
                head,
                10,
                row -> TargetEntries.value(
                        row.of().result(), value.apply(row.of().row())));
    }

    private static Column<Numbered<Line>> valueIn(String group, Function<StandingRow, @Nullable BigDecimal> value) {
        return Column.in(
                group,
                "数值",
                10,
                row -> TargetEntries.value(
                        row.of().result(), value.apply(row.of().row())));
    }

    private static Column<Numbered<Line>> difference(
            String group, String head, Function<StandingRow, @Nullable BigDecimal> value) {
        return Column.in(
                group,
                head,
                17,
                row -> TargetEntries.difference(
                        row.of().result(), value.apply(row.of().row())));
    }

    private static String rank(StandingRow row) {
        return row.rank() == null ? Entry.MISSING : "%d/%d".formatted(row.rank(), row.rankedAreas());
    }
}
