package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** From which cell of which file, or from how many areas, each figure of 历年数据 is: the same rows, the same columns. */
final class SourceSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 4;

    @Override
    public String name() {
        return SeriesRows.SOURCES;
    }

    @Override
    public String purpose() {
        return "“历年数据”每一个数的出处：文件、工作表、单元格，或由几个下级地区汇总";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Sources sources = new Sources(evaluation);
        Table<Numbered<IndicatorHistory>> table = new Table<>(columns(evaluation, sources));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "[n]为文件编号，见“%s”".formatted(SourceFileSheet.NAME));
        Placed placed = page.table(name(), table, Numbered.all(evaluation.histories()));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "“[3]D17”：第3号文件的D17单元格。“汇总5/6”：由6个直接下级地区中有数据的5个汇总计算（分子合计÷分母合计，或相加）。",
                "“自算”：由本地区上报的分子÷分母计算。“不足3/6”：下级数据覆盖率不够，未采用。“—”：没有数据。",
                "各目标的基期、中期、终期值为同一指标该年的数；点击序号可转到“历年数据”的同一行。"));
    }

    private static List<Column<Numbered<IndicatorHistory>>> columns(AreaEvaluation evaluation, Sources sources) {
        SeriesRows rows = new SeriesRows(evaluation);
        List<Column<Numbered<IndicatorHistory>>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> rows.number(row, SeriesRows.FIGURES)),
                Column.of("指标", 32, row -> Entry.text(row.of().indicator().name())),
                Column.of(
                        "分组", 7, row -> Entry.centred(Wording.breakdown(row.of().breakdown()))),
                Column.of("单位", 8, row -> Entry.centred(row.of().indicator().unit()))));
        for (int year = evaluation.firstYear(); year <= evaluation.newestYear(); year++) {
            int of = year;
            columns.add(Column.of(year + "年", 11, row -> Entry.centred(sources.of(row.of(), of))));
        }
        return columns;
    }
}
