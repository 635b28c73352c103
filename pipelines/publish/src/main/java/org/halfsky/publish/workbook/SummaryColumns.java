package org.halfsky.publish.workbook;

import java.util.List;
import java.util.function.ToIntFunction;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;

/** The columns of every table that counts targets: how many came out how, and both rates with numerator and denominator. */
final class SummaryColumns {

    private static final String OF_MONITORABLE = "可监测口径";
    private static final String OF_ALL = "全部口径";
    private static final String ONE_DECIMAL = "0.0";

    private SummaryColumns() {}

    static List<Column<SummaryRow>> of(EvaluationSettings settings) {
        return List.of(
                count("目标总数", SummaryRow::total),
                count("可监测", SummaryRow::monitorable),
                count("达标", SummaryRow::met),
                count("提前达标", SummaryRow::metEarly),
                count("基本达标", SummaryRow::nearlyMet),
                count("未达标", SummaryRow::notMet),
                count("数据缺失", SummaryRow::missing),
                count("不可监测", SummaryRow::notMonitorable),
                count("定性完成", SummaryRow::qualitativeDone),
                count("定性未完成", SummaryRow::qualitativeNotDone),
                Column.in(OF_MONITORABLE, "分子", 6, row -> Entry.count(row.met(settings))),
                Column.in(OF_MONITORABLE, "分母", 6, row -> Entry.count(row.monitorable())),
                Column.in(OF_MONITORABLE, "达标率(%)", 10, row -> Entry.drawn(row.rateMonitorablePct(), ONE_DECIMAL)),
                Column.in(OF_ALL, "分子", 6, row -> Entry.count(row.metOfAll(settings))),
                Column.in(OF_ALL, "分母", 6, row -> Entry.count(row.total())),
                Column.in(OF_ALL, "达标率(%)", 10, row -> Entry.drawn(row.rateAllPct(), ONE_DECIMAL)));
    }

    private static Column<SummaryRow> count(String head, ToIntFunction<SummaryRow> count) {
        return Column.of(head, 7, row -> Entry.count(count.applyAsInt(row)));
    }
}
