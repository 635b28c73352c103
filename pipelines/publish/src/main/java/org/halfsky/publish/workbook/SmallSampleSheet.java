package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Rates that rest on few cases or few people: how little they say alone, and what three years together say. */
final class SmallSampleSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 3;
    private static final String AS_IT_IS = "General";

    @Override
    public String name() {
        return "小样本提示";
    }

    @Override
    public String purpose() {
        return "分子不足5或分母不足20000的率：分子、分母、95%置信区间和三年合并率";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Numbered<IndicatorLine<IntervalRow>>> lines = IndicatorLine.of(
                evaluation.details().smallSamples(), IntervalRow::indicator, IntervalRow::year, evaluation);
        Table<Numbered<IndicatorLine<IntervalRow>>> table = new Table<>(columns());
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, lines);
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "每千人及更大基数的率，分子不足5或分母不足20000的列入本表：判定不变，但年际波动大，不宜作地区比较和排位。",
                "95%置信区间按泊松分布计算（100例及以下为精确法）；三年合并率＝三年分子合计÷三年分母合计，缺一年的不计算。“0.00”也可能是不足0.005的数。"));
    }

    private static List<Column<Numbered<IndicatorLine<IntervalRow>>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("指标", 30, row -> Entry.text(row.of().indicator().name())),
                Column.of(
                        "分组",
                        8,
                        row -> Entry.centred(Wording.breakdown(row.of().row().breakdown()))),
                Column.of("单位", 8, row -> Entry.centred(row.of().indicator().unit())),
                Column.of("年份", 7, row -> Entry.count(row.of().row().year())),
                IndicatorLine.values("当年", "率", IntervalRow::value),
                plain("当年", "分子", IntervalRow::cases),
                plain("当年", "分母", IntervalRow::population),
                IndicatorLine.values("95%置信区间", "下限", IntervalRow::lower),
                IndicatorLine.values("95%置信区间", "上限", IntervalRow::upper),
                IndicatorLine.values("三年合并", "率", IntervalRow::pooledValue),
                plain("三年合并", "分子", IntervalRow::pooledCases),
                plain("三年合并", "分母", IntervalRow::pooledPopulation));
    }

    private static Column<Numbered<IndicatorLine<IntervalRow>>> plain(
            String group, String head, Function<IntervalRow, @Nullable BigDecimal> value) {
        return Column.in(
                group, head, 10, row -> Entry.figure(value.apply(row.of().row()), AS_IT_IS));
    }
}
