package org.halfsky.publish.changes;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.ChangeRow;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Book;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Imprint;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Writes {@code 变更清单.xlsx}: each figure that is another than in the release before, old and new, and the cell that it comes from. */
public final class ChangeList {

    public static final String FILE_NAME = "变更清单.xlsx";

    private static final String NAME = "变更清单";
    private static final int MOST_ROWS = 20_000;
    private static final int DECIMALS_OF_UNKNOWN = 2;
    private static final int HELD_COLUMNS = 5;

    private final Catalog catalog;
    private final ReleaseQueries release;
    private final Cover cover;

    public ChangeList(Catalog catalog, ReleaseQueries release, Cover cover) {
        this.catalog = catalog;
        this.release = release;
        this.cover = cover;
    }

    /** A change and its place in the list, from 1. */
    private record Line(int number, ChangeRow of) {}

    /**
     * Writes the list. The same releases give the same bytes.
     *
     * @param file   where to
     * @param before name of the release before
     */
    public void write(Path file, String before) {
        List<Line> lines = new ArrayList<>();
        for (ChangeRow each : release.changes(MOST_ROWS)) {
            lines.add(new Line(lines.size() + 1, each));
        }
        Imprint imprint = new Imprint(
                NAME,
                "妇女儿童发展规划终期评估",
                release.dataCutOff().atZoneSameInstant(cover.zone()).toOffsetDateTime(),
                cover.notice());
        try (Book book = new Book(imprint)) {
            fill(book.page(NAME, Paper.LANDSCAPE), lines, before);
            book.write(file);
        }
    }

    private void fill(Page page, List<Line> lines, String before) {
        Table<Line> table = new Table<>(columns());
        page.columns(table);
        page.line(NAME, Look.TITLE);
        page.sides(
                "与上一版本%s相比，变更%d个数".formatted(before, release.changeCount()),
                "数据截止日期："
                        + Wording.date(release.dataCutOff()
                                .atZoneSameInstant(cover.zone())
                                .toOffsetDateTime()));
        Placed placed = page.table(NAME, table, lines);
        page.holdHead(placed, HELD_COLUMNS);
        page.notes(List.of(
                "“—”表示没有数据，不等于0。“汇总”为由所属地区计算的数，其来源是所属地区中改变了的上报数；有几处的，列本地区的，本地区没有的，列最新收到的一处。",
                "原因为“规则”的，上报数没有改变，是指标目录、区划、设置或程序改变所致。",
                "敏感指标不列原数；依据为“保密”的，现数不再公布。",
                "本表最多列%d行，其余见数据文件 parquet/change。".formatted(MOST_ROWS)));
    }

    private List<Column<Line>> columns() {
        List<Column<Line>> figure = List.of(
                Column.of("序号", 6, line -> Entry.count(line.number())),
                Column.of("地区代码", 9, line -> Entry.centred(line.of().area().value())),
                Column.of("地区", 12, line -> Entry.text(line.of().areaName())),
                Column.of("指标", 26, line -> Entry.text(line.of().indicatorName())),
                Column.of(
                        "分组",
                        8,
                        line -> Entry.centred(Wording.breakdown(line.of().breakdown()))),
                Column.of("年份", 6, line -> Entry.count(line.of().year())),
                Column.of("单位", 7, line -> Entry.centred(line.of().unit())));
        List<Column<Line>> change = List.of(
                Column.of("原数", 10, line -> figure(line, line.of().before())),
                Column.of("现数", 10, line -> figure(line, line.of().value())),
                Column.of("依据", 7, line -> Entry.centred(basis(line.of()))),
                Column.of("原因", 7, line -> Entry.centred(cause(line.of()))));
        List<Column<Line>> source = List.of(
                Column.in(
                        "改变了的上报数",
                        "地区",
                        9,
                        line -> Entry.centred(
                                line.of().causeArea() == null
                                        ? Entry.MISSING
                                        : line.of().causeArea().value())),
                Column.in(
                        "改变了的上报数", "文件", 26, line -> Entry.textOrDash(line.of().file())),
                Column.in(
                        "改变了的上报数",
                        "工作表!单元格",
                        16,
                        line -> Entry.textOrDash(line.of().place())),
                Column.in(
                        "改变了的上报数",
                        "报送编号",
                        30,
                        line -> Entry.textOrDash(line.of().submission())),
                Column.of("决定", 20, line -> Entry.textOrDash(line.of().decision())));
        return Stream.of(figure, change, source).flatMap(List::stream).toList();
    }

    private Entry figure(Line line, @Nullable BigDecimal value) {
        int decimals = catalog.indicator(line.of().indicator())
                .map(Indicator::decimals)
                .orElse(DECIMALS_OF_UNKNOWN);
        return Entry.figure(value, NumberFormats.decimals(decimals));
    }

    private static String basis(ChangeRow change) {
        if (change.basis() == null) {
            return Entry.MISSING;
        }
        return switch (change.basis()) {
            case "reported" -> "上报";
            case "suppressed" -> Entry.SUPPRESSED;
            default -> "汇总";
        };
    }

    private static String cause(ChangeRow change) {
        return switch (change.cause()) {
            case "submission" -> "报送";
            case "decision" -> "决定";
            default -> "规则";
        };
    }
}
