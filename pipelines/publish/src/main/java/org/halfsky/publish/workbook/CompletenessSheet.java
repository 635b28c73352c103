package org.halfsky.publish.workbook;

import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.FormsOfYear;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Table;

/** Whether the forms of each year came in. */
final class CompletenessSheet implements EvaluationSheet {

    @Override
    public String name() {
        return "报表报送情况";
    }

    @Override
    public String purpose() {
        return "各年应报、已报、缺报的报表数，供催报";
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<FormsOfYear> table = new Table<>(List.of(
                Column.of("年份", 12, row -> Entry.count(row.year())),
                Column.of("应报", 12, row -> Entry.count(row.expected())),
                Column.of("已报", 12, row -> Entry.count(row.received())),
                Column.in("缺报", "合计", 10, row -> Entry.count(row.missing())),
                Column.in("缺报", "逾期", 10, row -> Entry.count(row.late())),
                Column.in("缺报", "未到期", 10, row -> Entry.count(row.missing() - row.late())),
                Column.of("零报告", 12, row -> Entry.count(row.nilConfirmed())),
                Column.of("状态", 16, row -> Entry.centred(row.status().label()))));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：张");
        page.table(name(), table, evaluation.completeness());
        page.notes(List.of("按本地区本级应报的报表数计；应报＝已报＋缺报，缺报＝逾期＋未到期。", "“零报告”为确认本期无数据，不是缺报。"));
    }
}
