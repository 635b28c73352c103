package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Town and country, women and men: how far apart, year by year. */
final class DisparitySheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;
    private static final String RATIO = "0.000";

    @Override
    public String name() {
        return "城乡与性别差距";
    }

    @Override
    public String purpose() {
        return "分城乡、分性别指标的差距、比值和性别平等指数";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Numbered<IndicatorLine<DisparityRow>>> lines = IndicatorLine.of(
                evaluation.details().disparities(), DisparityRow::indicator, DisparityRow::year, evaluation);
        Table<Numbered<IndicatorLine<DisparityRow>>> table = new Table<>(columns());
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, lines);
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "城乡差距＝城市－农村，性别差距＝男－女，率的差距单位为百分点、千分点、十万分点等；城乡比＝城市÷农村。",
                "性别平等指数（GPI）＝女÷男，0.97—1.03之间视为平等。只列率和平均数，不列总数。"));
    }

    private static List<Column<Numbered<IndicatorLine<DisparityRow>>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("指标", 30, row -> Entry.text(row.of().indicator().name())),
                Column.of("单位", 8, row -> Entry.centred(row.of().indicator().unit())),
                Column.of("年份", 7, row -> Entry.count(row.of().row().year())),
                IndicatorLine.values("城乡", "城市", DisparityRow::urban),
                IndicatorLine.values("城乡", "农村", DisparityRow::rural),
                gap("城乡", DisparityRow::urbanRuralGap),
                ratio("城乡", "城乡比", DisparityRow::urbanRuralRatio),
                IndicatorLine.values("性别", "男", DisparityRow::male),
                IndicatorLine.values("性别", "女", DisparityRow::female),
                gap("性别", DisparityRow::sexGap),
                ratio("性别", "GPI", DisparityRow::gpi));
    }

    private static Column<Numbered<IndicatorLine<DisparityRow>>> gap(
            String group, Function<DisparityRow, @Nullable BigDecimal> value) {
        return Column.in(
                group,
                "差距",
                17,
                row -> Entry.figure(
                        value.apply(row.of().row()),
                        NumberFormats.signed(
                                row.of().indicator().decimals(),
                                Wording.unitOfDifference(row.of().indicator().unit()))));
    }

    private static Column<Numbered<IndicatorLine<DisparityRow>>> ratio(
            String group, String head, Function<DisparityRow, @Nullable BigDecimal> value) {
        return Column.in(
                group, head, 9, row -> Entry.figure(value.apply(row.of().row()), RATIO));
    }
}
