package org.halfsky.ingest.table;

import java.util.List;
import org.halfsky.ingest.grid.GridCell;

/** Decides by head and content what stands in each column of a table. */
final class ColumnReader {

    private static final int SAMPLE = 60;

    private final SheetView view;
    private final Table table;
    private final HeadTree heads;

    ColumnReader(SheetView view, Table table, HeadTree heads) {
        this.view = view;
        this.table = table;
        this.heads = heads;
    }

    /** What the cells of one column look like. */
    private record Content(
            int values, int years, int areas, int indicators, int groups, int units, int latin, int others) {

        int names() {
            return areas + indicators + groups + units + latin;
        }

        boolean isFilled() {
            return values + years + names() + others > 0;
        }
    }

    /** The column, its use decided. */
    Column read(int index, boolean behindValues) {
        List<Label> path = heads.path(index);
        Content content = content(index);
        Word word = word(path);
        boolean target = path.stream().anyMatch(ColumnReader::isTarget);
        if (word == Word.NOT_DATA && !target && content.values() > content.others()) {
            word = Word.VALUE;
        }
        if (word == Word.NONE || word == Word.UNIT || word == Word.LINE_CODE || word == Word.INDICATOR) {
            word = byContent(word, path, content, behindValues);
        }
        return new Column(index, use(word, path, content, behindValues), word, path, heads.axes(index));
    }

    /** The lowest announcement of the path; a name below it takes it back, as in 指标 above 孕产妇死亡率. */
    private static Word word(List<Label> path) {
        if (path.stream().anyMatch(ColumnReader::isTarget)) {
            return Word.NOT_DATA;
        }
        for (int level = path.size() - 1; level >= 0; level--) {
            Label label = path.get(level);
            if (label.word() != Word.NONE) {
                return label.word();
            }
            if (label.isIndicator() || label.isArea() || label.isYear() || label.isBreakdown()) {
                return Word.NONE;
            }
        }
        return Word.NONE;
    }

    /** Whatever stands below 目标值 is a target, years too; below 完成情况 it may well be data. */
    private static boolean isTarget(Label label) {
        return label.word() == Word.NOT_DATA && !label.key().matches(".*(?:完成|实现|进展|达标|统计)情况");
    }

    private static Word byContent(Word word, List<Label> path, Content content, boolean behindValues) {
        if (word == Word.UNIT && content.areas() + content.others() > content.units()) {
            return Word.AREA;
        }
        if (word == Word.LINE_CODE && content.areas() > content.others() + content.values()) {
            return Word.AREA_CODE;
        }
        if (word == Word.LINE_CODE && content.indicators() > content.others() + content.values()) {
            return Word.INDICATOR_CODE;
        }
        if (word == Word.INDICATOR && content.areas() > content.indicators() + content.others()) {
            return Word.AREA;
        }
        return word == Word.NONE ? axis(path, content, behindValues) : word;
    }

    /** The axis on which the names of a column lie that nobody announced. */
    private static Word axis(List<Label> path, Content content, boolean behindValues) {
        int names = content.areas() + content.indicators() + content.groups();
        if (names + content.units() > content.values() + content.years() + content.others()) {
            if (content.units() > names) {
                return Word.UNIT;
            }
            if (content.areas() >= Math.max(content.indicators(), content.groups())) {
                return Word.AREA;
            }
            return content.indicators() >= content.groups() ? Word.INDICATOR : Word.BREAKDOWN;
        }
        boolean onlyYears = content.years() > 0 && content.values() == 0 && content.others() == 0;
        boolean announced = path.stream().anyMatch(Label::fitsHead);
        return onlyYears && !announced && !behindValues ? Word.YEAR : Word.NONE;
    }

    private static Column.Use use(Word word, List<Label> path, Content content, boolean behindValues) {
        return switch (word) {
            case ORDER -> Column.Use.ORDER;
            case SECTION -> Column.Use.SECTION;
            case NOT_DATA -> Column.Use.NOT_DATA;
            case INDICATOR, INDICATOR_CODE, LINE_CODE, UNIT, AREA, AREA_CODE, YEAR, BREAKDOWN -> Column.Use.STUB;
            case VALUE, NUMERATOR, DENOMINATOR, SHARE -> Column.Use.VALUE;
            case NONE -> byPath(path, content, behindValues);
        };
    }

    private static Column.Use byPath(List<Label> path, Content content, boolean behindValues) {
        if (path.stream().anyMatch(Label::fitsHead)) {
            return Column.Use.VALUE;
        }
        boolean figures = content.values() + content.years() > content.names() + content.others();
        if (figures) {
            return Column.Use.VALUE;
        }
        boolean onlyLatin = !path.isEmpty() && path.stream().allMatch(Label::latin);
        if (onlyLatin || content.latin() > 0 || !content.isFilled()) {
            return path.isEmpty() || onlyLatin || content.latin() > 0 ? Column.Use.BESIDE : Column.Use.VALUE;
        }
        return behindValues ? Column.Use.NOT_DATA : Column.Use.SECTION;
    }

    private Content content(int index) {
        int[] counts = new int[8];
        int seen = 0;
        for (int row : table.body()) {
            GridCell cell = table.isSection(row) ? null : view.at(row, index);
            if (cell != null) {
                counts[kind(cell)]++;
                seen++;
            }
            if (seen == SAMPLE) {
                break;
            }
        }
        return new Content(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
    }

    private int kind(GridCell cell) {
        Label label = view.label(cell);
        if (label.isYear()) {
            return 1;
        }
        if (label.isArea()) {
            return 2;
        }
        if (view.isValue(cell)) {
            return 0;
        }
        if (label.isIndicator()) {
            return 3;
        }
        if (label.isBreakdown()) {
            return 4;
        }
        if (view.words(cell).isUnit()) {
            return 5;
        }
        return label.latin() ? 6 : 7;
    }
}
