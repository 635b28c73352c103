package org.halfsky.publish.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Table;

/** The contents: every table behind it, with a link. */
final class ContentsSheet implements EvaluationSheet {

    private final List<EvaluationSheet> tables;

    ContentsSheet(List<EvaluationSheet> tables) {
        this.tables = List.copyOf(tables);
    }

    private record Line(int number, EvaluationSheet sheet) {}

    @Override
    public String name() {
        return "目录";
    }

    @Override
    public String purpose() {
        return "各表链接";
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Line> contents = new Table<>(List.of(
                Column.of("序号", 6, line -> Entry.centred("表" + line.number())),
                Column.of(
                        "表名",
                        30,
                        line -> Entry.link(line.sheet().name(), line.sheet().name())),
                Column.of("内容", 52, line -> Entry.text(line.sheet().purpose()))));
        page.columns(contents);
        page.line("目　录", Look.TITLE);
        page.space(1, 6);
        page.table(
                name(),
                contents,
                IntStream.range(0, tables.size())
                        .mapToObj(each -> new Line(each + 1, tables.get(each)))
                        .toList());
        page.notes(List.of("点击表名可转到该表。", "各表的数据区以表名命名：在名称框中输入或选择“未达标指标清单”等，可选中该表；按规划分列的，表名后加“_妇女”“_儿童”。"));
    }
}
