package org.halfsky.publish.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** What each indicator of the workbook means, how it is worked out, who answers for it. */
final class DefinitionSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 3;

    @Override
    public String name() {
        return "指标解释";
    }

    @Override
    public String purpose() {
        return "指标代码、单位、方向、计算方法、汇总方法、责任部门和说明";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        List<Indicator> indicators = evaluation.histories().stream()
                .map(IndicatorHistory::indicator)
                .distinct()
                .toList();
        Map<IndicatorCode, Indicator> byCode =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Table<Numbered<Indicator>> table = new Table<>(columns(byCode));
        page.columns(table);
        page.line(name(), Look.TITLE);
        Placed placed = page.table(name(), table, Numbered.all(indicators));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of("本册列有数据的指标。计算方法中的分子、分母为指标代码时，见同表。"));
    }

    private static List<Column<Numbered<Indicator>>> columns(Map<IndicatorCode, Indicator> byCode) {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("代码", 14, row -> Entry.centred(row.of().code().value())),
                Column.of("指标", 28, row -> Entry.text(row.of().name())),
                Column.of("领域", 10, row -> Entry.text(row.of().domain())),
                Column.of("单位", 8, row -> Entry.centred(row.of().unit())),
                Column.of(
                        "方向", 6, row -> Entry.centred(Wording.direction(row.of().direction()))),
                Column.of("计算方法", 34, row -> Entry.textOrDash(method(row.of(), byCode))),
                Column.of("汇总方法", 16, row -> Entry.text(rollUp(row.of()))),
                Column.of("责任部门", 16, row -> Entry.textOrDash(row.of().department())),
                Column.of("说明", 36, row -> Entry.textOrDash(row.of().note())));
    }

    private static String method(Indicator indicator, Map<IndicatorCode, Indicator> byCode) {
        if (!indicator.hasOperands()) {
            return indicator.kind() == Indicator.Kind.COUNT ? "直接统计" : "";
        }
        return "%s÷%s×%s"
                .formatted(
                        name(indicator.numerator(), byCode),
                        name(indicator.denominator(), byCode),
                        indicator.multiplier().toPlainString());
    }

    private static String name(@Nullable IndicatorCode code, Map<IndicatorCode, Indicator> byCode) {
        Indicator known = code == null ? null : byCode.get(code);
        return known == null ? String.valueOf(code) : known.name();
    }

    private static String rollUp(Indicator indicator) {
        return switch (indicator.aggregation()) {
            case RATIO_OF_SUMS -> "分子合计÷分母合计";
            case SUM -> "下级相加";
            case NOT_AGGREGATABLE -> "不汇总，用本级数";
        };
    }
}
