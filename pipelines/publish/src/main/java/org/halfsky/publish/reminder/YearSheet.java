package org.halfsky.publish.reminder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.reminder.Reminder.OfYear;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Table;

/** How much of each year is there. */
final class YearSheet {

    static final String NAME = "分年度报送情况";

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    void fill(Page page, Reminder reminder) {
        Table<OfYear> table = new Table<>(columns());
        page.columns(table);
        page.line(reminder.area().name() + NAME, Look.TITLE);
        page.sides("截至" + Wording.date(reminder.asOf()), "单位：张、%");
        List<OfYear> lines = new ArrayList<>(reminder.years());
        lines.add(new OfYear(0, reminder.total()));
        page.table(NAME, table, lines);
        page.notes(List.of("报送率＝已报÷应报。"));
    }

    private static List<Column<OfYear>> columns() {
        return List.of(
                Column.of("报表年度", 10, line -> line.year() == 0 ? Entry.centred("合计") : Entry.year(line.year())),
                Column.of("应报", 10, line -> Entry.count(line.tally().expected())),
                Column.of("已报", 10, line -> Entry.count(line.tally().received())),
                Column.in("缺报", "合计", 10, line -> Entry.count(line.tally().missing())),
                Column.in("缺报", "逾期", 10, line -> Entry.count(line.tally().late())),
                Column.in("缺报", "未到期", 10, line -> Entry.count(line.tally().notLate())),
                Column.of("零报告", 10, line -> Entry.count(line.tally().nil())),
                Column.of("待更正", 10, line -> Entry.count(line.tally().inCorrection())),
                Column.of("报送率", 10, line -> rate(line.tally())));
    }

    private static Entry rate(Tally tally) {
        if (tally.expected() == 0) {
            return Entry.centred(Entry.MISSING);
        }
        BigDecimal rate = HUNDRED.multiply(BigDecimal.valueOf(tally.received()))
                .divide(BigDecimal.valueOf(tally.expected()), 1, RoundingMode.HALF_UP);
        return Entry.limit(rate, "0.0");
    }
}
