package org.halfsky.publish.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Every year of every area in which something is to be done, the latest first, with room for what was said on the phone. */
final class OwingSheet {

    static final String NAME = "催报清单";

    private static final int HELD_COLUMNS = 3;

    private record Line(int number, Owing owing) {

        CompletenessRow row() {
            return owing.row();
        }
    }

    void fill(Page page, Reminder reminder) {
        Table<Line> table = new Table<>(columns());
        page.columns(table);
        page.line(reminder.area().name() + "报表催报清单", Look.TITLE);
        page.sides("截至" + Wording.date(reminder.asOf()), "单位：张、项");
        List<Line> lines = new ArrayList<>();
        reminder.owing().forEach(each -> lines.add(new Line(lines.size() + 1, each)));
        Placed placed = page.table(NAME, table, lines);
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of("请催报的地区：逾期未报的尽快补报；待更正的按回执逐格更正后重新报送；缺必报项的补齐，确实没有数据的填写“—”等符号或零报告。", "地区名称、上级按报表年度的行政区划列示。"));
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.of("序号", 6, line -> Entry.count(line.number())),
                Column.of(
                        "地区代码", 10, line -> Entry.centred(line.row().areaCode().value())),
                Column.of("地区", 22, line -> Entry.text(line.row().areaName())),
                Column.of(
                        "级别", 9, line -> Entry.centred(Wording.level(line.row().level()))),
                Column.of("报表年度", 9, line -> Entry.count(line.row().year())),
                Column.of("应报日期", 16, line -> Entry.centred(due(line.row().dueDate()))),
                Column.of("逾期（天）", 9, line -> Entry.count(line.owing().daysLate())),
                Column.of("状态", 13, line -> Entry.centred(line.row().status().label())),
                Column.of("缺报", 8, line -> Entry.count(line.row().missing())),
                Column.of("缺必报项", 9, line -> Entry.count(line.row().missingLines())),
                Column.of("催办记录（填写）", 20, line -> Entry.blank()));
    }

    private static String due(@Nullable LocalDate date) {
        return date == null ? Entry.MISSING : Wording.date(date);
    }
}
