package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Every indicator with a value, year by year. */
final class HistorySheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 5;

    @Override
    public String name() {
        return SeriesRows.FIGURES;
    }

    @Override
    public String purpose() {
        return "有数据的全部指标逐年数值，按最新区划口径";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Numbered<IndicatorHistory>> table = new Table<>(columns(evaluation));
        page.columns(table);
        page.line("历年数据（%d—%d年）".formatted(evaluation.firstYear(), evaluation.newestYear()), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：见表内");
        Placed placed = page.table(name(), table, Numbered.all(evaluation.histories()));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "“—”为没有数据，不等于0；“0.00”也可能是不足0.005的数；“保密”为敏感小数，不予公布（见封面编制说明）。",
                "带“*”的数由下级数据汇总计算，其余为本级上报数。",
                "点击序号可转到“数据来源”的同一行。",
                "“1/10万”为每10万人（例）中的人（例）数，“‰”为千分率。"));
    }

    private static List<Column<Numbered<IndicatorHistory>>> columns(AreaEvaluation evaluation) {
        SeriesRows rows = new SeriesRows(evaluation);
        List<Column<Numbered<IndicatorHistory>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row, SeriesRows.SOURCES)),
                Column.of("领域", 15, row -> Entry.text(row.of().indicator().domain())),
                Column.of("指标", 28, row -> Entry.text(row.of().indicator().name())),
                Column.of(
                        "分组", 7, row -> Entry.centred(Wording.breakdown(row.of().breakdown()))),
                Column.of("单位", 8, row -> Entry.centred(row.of().indicator().unit()))));
        for (int year = evaluation.firstYear(); year <= evaluation.newestYear(); year++) {
            int of = year;
            columns.add(Column.of(
                    year + "年", 10, row -> value(row.of(), row.of().byYear().get(of))));
        }
        return columns;
    }

    private static Entry value(IndicatorHistory history, @Nullable ValueRow row) {
        if (row == null) {
            return Entry.centred(Entry.MISSING);
        }
        if (row.isSuppressed()) {
            return Entry.centred(Entry.SUPPRESSED);
        }
        boolean isComputed = "computed".equals(row.basis());
        int decimals = history.indicator().decimals();
        return Entry.figure(
                row.value(), isComputed ? NumberFormats.suffixed(decimals, "*") : NumberFormats.spaced(decimals));
    }
}
