package org.halfsky.publish.workbook;

import java.util.List;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;

/** The files that 数据来源 names by number. */
final class SourceFileSheet implements EvaluationSheet {

    static final String NAME = "来源文件";

    private static final int HELD_COLUMNS = 1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "“数据来源”中编号的文件：文件名、工作表、收到日期和报送编号";
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Sources.NumberedFile> table = new Table<>(List.of(
                Column.of("编号", 6, file -> Entry.count(file.number())),
                Column.of("文件", 60, file -> Entry.text(file.file())),
                Column.of("工作表", 36, file -> Entry.text(file.sheet())),
                Column.of("收到日期", 18, file -> Entry.centred(Wording.date(file.receivedAt()))),
                Column.of("报送编号", 36, file -> Entry.centred(file.submission()))));
        page.columns(table);
        page.line(name(), Look.TITLE);
        page.sides("地区：" + evaluation.area().name(), "单位：个");
        Placed placed = page.table(name(), table, new Sources(evaluation).files());
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of("一行为一个文件的一张工作表；只列本地区的数直接取自的文件，汇总数的来源见下级地区的工作簿。"));
    }
}
