package org.halfsky.publish.workbook;

import java.util.List;
import org.halfsky.model.Severity;
import org.halfsky.model.release.FindingRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** What the checks found about the area's own figures, and what the sender said to it. */
final class FindingSheet implements EvaluationSheet {

    private static final int HELD_COLUMNS = 3;

    @Override
    public String name() {
        return "审核与修订";
    }

    @Override
    public String purpose() {
        return "本地区上报数据的审核发现、所在文件和单元格、上报说明；修订前后的数";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Numbered<FindingRow>> table = new Table<>(columns());
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：条");
        Placed placed =
                page.table(name(), table, Numbered.all(evaluation.details().findings()));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of("强制性审核未通过的数未采用；核实性审核的数已采用，请说明情况。"));
        Revisions.below(page, evaluation);
    }

    private static List<Column<Numbered<FindingRow>>> columns() {
        return List.of(
                Column.of("序号", 5, row -> Entry.count(row.number())),
                Column.of("规则", 7, row -> Entry.centred(row.of().rule())),
                Column.of(
                        "类别",
                        9,
                        row -> Entry.centred(Severity.of(row.of().severity()).label())),
                Column.of("年份", 7, row -> Entry.year(row.of().year())),
                Column.of("文件", 30, row -> Entry.text(row.of().file())),
                Column.of("单元格", 16, row -> Entry.text(row.of().place())),
                Column.of("所填", 14, row -> Entry.textOrDash(row.of().value())),
                Column.of("审核意见", 56, row -> Entry.text(row.of().message())),
                Column.of("上报说明", 24, row -> Entry.textOrDash(row.of().explanation())));
    }
}
