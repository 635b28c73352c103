package org.halfsky.publish.reminder;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.reminder.Reminder.Debtor;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** How much each area owes, the latest first, and the sum of it. */
final class DebtorSheet {

    static final String NAME = "催报情况";

    private static final int HELD_COLUMNS = 3;

    /**
     * A row of the table.
     *
     * @param number 0 for the sum
     */
    private record Line(int number, String code, String name, String level, Tally tally) {

        Entry order() {
            return number == 0 ? Entry.centred("") : Entry.count(number);
        }
    }

    void fill(Page page, Reminder reminder) {
        Table<Line> table = new Table<>(columns());
        page.columns(table);
        page.line(reminder.area().name() + "报表催报情况", Look.TITLE);
        page.sides("截至" + Wording.date(reminder.asOf()), "单位：张");
        Placed placed = page.table(NAME, table, lines(reminder));
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "应报＝已报＋缺报，缺报＝逾期＋未到期；一个地区一个年度的一种报表为一张，按当年的行政区划计。",
                "零报告是已报：已确认本期无数据。待更正为有强制性问题尚未更正、或到期仍缺必报指标的年度数。",
                "按最长逾期天数、逾期张数从多到少排列，各年度明细见“催报清单”。"));
        page.space(1, 12);
        page.sides("编制单位：", "编制人：　　　　　　审核人：　　　　　　");
    }

    private static List<Line> lines(Reminder reminder) {
        List<Line> lines = new ArrayList<>();
        for (Debtor each : reminder.debtors()) {
            lines.add(new Line(
                    lines.size() + 1,
                    each.newest().areaCode().value(),
                    each.newest().areaName(),
                    Wording.level(each.newest().level()),
                    each.tally()));
        }
        lines.add(new Line(0, "", "合计", "", reminder.total()));
        return lines;
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.of("序号", 6, Line::order),
                Column.of("地区代码", 10, line -> Entry.centred(line.code())),
                Column.of("地区", 22, line -> Entry.text(line.name())),
                Column.of("级别", 9, line -> Entry.centred(line.level())),
                Column.of("应报", 9, line -> Entry.count(line.tally().expected())),
                Column.of("已报", 9, line -> Entry.count(line.tally().received())),
                Column.in("缺报", "合计", 9, line -> Entry.count(line.tally().missing())),
                Column.in("缺报", "逾期", 9, line -> Entry.count(line.tally().late())),
                Column.in("缺报", "未到期", 9, line -> Entry.count(line.tally().notLate())),
                Column.of("零报告", 9, line -> Entry.count(line.tally().nil())),
                Column.of("待更正", 9, line -> Entry.count(line.tally().inCorrection())),
                Column.of("最长逾期（天）", 12, line -> Entry.count(line.tally().daysLate())));
    }
}
