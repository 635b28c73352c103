package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.jspecify.annotations.Nullable;

/** The columns of 目标实现程度与进展; those about the years to come only where a plan still runs. */
final class ProgressColumns {

    private static final String TWO_DECIMALS = "0.00";
    private static final String YEARLY = "年均变化";
    private static final String PACE = "进度";
    private static final String OUTLOOK = "期末";

    private ProgressColumns() {}

    static List<Column<Numbered<ProgressLine>>> of(SeriesRows rows, boolean isAnyRunning) {
        List<Column<Numbered<ProgressLine>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row.number(), row.of().result())),
                Column.of("规划", 15, row -> Entry.centred(plan(row.of()))),
                Column.of("监测指标", 30, row -> TargetEntries.indicator(row.of().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.of().result())),
                Column.of("现值\n年份", 7, row -> Entry.count(row.of().row().year())),
                value("", "基期值", ProgressRow::baseValue),
                value("", "现值", ProgressRow::value),
                Column.of("目标值", 10, row -> TargetEntries.goal(row.of().result())),
                percent("实现程度\n(%)", ProgressRow::degreePct),
                percent("进展程度\n(%)", ProgressRow::progressPct),
                yearly("应变化", ProgressRow::plannedYearly),
                yearly("实际变化", ProgressRow::achievedYearly),
                Column.of("趋势", 8, row -> Entry.centred(trend(row.of().row().trend())))));
        if (isAnyRunning) {
            columns.add(yearly("今后需变化", ProgressRow::neededYearly));
            columns.add(value(PACE, "应达到", ProgressRow::pathValue));
            columns.add(Column.in(
                    PACE, "判断", 10, row -> Entry.centred(pace(row.of().row().onTrack()))));
            columns.add(value(OUTLOOK, "预测值", ProgressRow::forecastValue));
            columns.add(Column.in(
                    OUTLOOK,
                    "展望",
                    10,
                    row -> Entry.centred(outlook(row.of().row().outlook()))));
        }
        return List.copyOf(columns);
    }

    private static String plan(ProgressLine line) {
        return "%s至%d年"
                .formatted(
                        TargetEntries.kind(line.result()), line.result().plan().endYear());
    }

    private static Column<Numbered<ProgressLine>> value(
            String group, String head, Function<ProgressRow, @Nullable BigDecimal> value) {
        return Column.in(
                group,
                head,
                10,
                row -> TargetEntries.value(
                        row.of().result(), value.apply(row.of().row())));
    }

    private static Column<Numbered<ProgressLine>> yearly(
            String head, Function<ProgressRow, @Nullable BigDecimal> value) {
        return Column.in(
                YEARLY,
                head,
                17,
                row -> TargetEntries.yearly(
                        row.of().result(), value.apply(row.of().row())));
    }

    private static Column<Numbered<ProgressLine>> percent(
            String head, Function<ProgressRow, @Nullable BigDecimal> value) {
        return Column.of(head, 10, row -> Entry.figure(value.apply(row.of().row()), TWO_DECIMALS));
    }

    private static String trend(@Nullable String trend) {
        return switch (trend == null ? "" : trend) {
            case "improving" -> "改善";
            case "worsening" -> "下滑";
            case "level" -> "持平";
            default -> Entry.MISSING;
        };
    }

    private static String pace(@Nullable Boolean onTrack) {
        return onTrack == null ? Entry.MISSING : onTrack ? "● 符合" : "○ 落后";
    }

    private static String outlook(@Nullable String outlook) {
        return switch (outlook == null ? "" : outlook) {
            case "likely" -> "有望达标";
            case "effort" -> "需努力";
            case "difficult" -> "难度较大";
            default -> Entry.MISSING;
        };
    }
}
