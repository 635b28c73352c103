package org.halfsky.ingest.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halfsky.ingest.grid.GridBuilder;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;
import org.halfsky.ingest.reading.Layout.Axis;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Draws one table of a layout: head, stub, values, and what stands beside them. */
final class TableDrawing {

    private static final List<String> BESIDE = List.of("2020年目标值", "备注", "责任部门", "是否达标", "比上年增减");

    private final Truth truth;
    private final Layout layout;
    private final Random dice;
    private final Typist typist;
    private final List<Stub> stubs = new ArrayList<>();
    private final List<int[]> heads;
    private final List<int[]> rows;
    private final String besideHead;
    private final boolean numbered;
    private int[] title = new int[4];

    TableDrawing(Truth truth, Layout layout, Random dice, Typist typist) {
        this.truth = truth;
        this.layout = layout;
        this.dice = dice;
        this.typist = typist;
        this.heads = LaidOut.combinations(truth, layout.columns());
        this.rows = LaidOut.combinations(truth, layout.rows());
        this.besideHead = BESIDE.get(dice.nextInt(BESIDE.size()));
        this.numbered = dice.nextInt(3) == 0;
        stubs();
    }

    /** A column of the stub: an axis, the unit of the row's indicator, or the number of the row. */
    private record Stub(String word, @Nullable Axis axis) {}

    /**
     * Draws it.
     *
     * @return the row below the table
     */
    int draw(GridBuilder sheet, int top, int[] inTitle) {
        title = inTitle;
        int half = (rows.size() + 1) / 2;
        if (layout.doubled() && rows.size() > 1) {
            Place left = new Place(sheet, top, 0);
            Place right = new Place(sheet, top, width() + 1);
            return Math.max(part(left, 0, half), part(right, half, rows.size()));
        }
        if (layout.continued() && rows.size() > 1) {
            int below = part(new Place(sheet, top, 0), 0, half);
            sheet.text(below, 0, "续表");
            return part(new Place(sheet, below + 1, 0), half, rows.size());
        }
        return part(new Place(sheet, top, 0), 0, rows.size());
    }

    private record Place(GridBuilder sheet, int top, int left) {

        Place below(int lines) {
            return new Place(sheet, top + lines, left);
        }

        void text(int row, int column, String text) {
            sheet.text(top + row, left + column, text);
        }

        void merge(int row, int column, int lastRow, int lastColumn) {
            if (row < lastRow || column < lastColumn) {
                sheet.merge(new Merge(top + row, left + column, top + lastRow, left + lastColumn));
            }
        }
    }

    private int width() {
        return stubs.size() + Math.max(1, heads.size()) + (layout.beside() ? 1 : 0);
    }

    private void stubs() {
        if (layout.order()) {
            stubs.add(new Stub("序号", null));
        }
        for (Axis axis : layout.rows()) {
            switch (axis) {
                case AREA -> stubs.add(new Stub(dice.nextBoolean() ? "地区" : "县（市、区）", axis));
                case INDICATOR -> stubs.add(new Stub(dice.nextBoolean() ? "指标名称" : "指 标", axis));
                case YEAR -> stubs.add(new Stub(dice.nextBoolean() ? "年份" : "年度", axis));
                case GROUP -> {
                    if (!layout.nested()) {
                        stubs.add(new Stub("分组", axis));
                    }
                }
            }
        }
        if (layout.unitColumn()) {
            stubs.add(new Stub("计量单位", null));
        }
    }

    private int part(Place place, int from, int to) {
        int levels = Math.max(1, layout.columns().size());
        for (int column = 0; column < stubs.size(); column++) {
            place.text(0, column, stubs.get(column).word());
            place.merge(0, column, levels - 1, column);
        }
        if (layout.columns().isEmpty()) {
            place.text(0, stubs.size(), "数值");
        }
        for (int level = 0; level < layout.columns().size(); level++) {
            level(place, level);
        }
        if (layout.beside()) {
            place.text(0, width() - 1, besideHead);
            place.merge(0, width() - 1, levels - 1, width() - 1);
        }
        int line = levels;
        if (numbered) {
            numbering(place.below(line++));
        }
        return body(place.below(line), from, to);
    }

    private void numbering(Place place) {
        for (int column = 0; column < stubs.size(); column++) {
            place.text(0, column, String.valueOf("甲乙丙丁戊己".charAt(column)));
        }
        for (int value = 0; value < Math.max(1, heads.size()); value++) {
            place.sheet()
                    .add(GridCell.number(
                            place.top(), place.left() + stubs.size() + value, BigDecimal.valueOf(value + 1L)));
        }
    }

    private void level(Place place, int level) {
        Axis axis = layout.columns().get(level);
        int from = 0;
        while (from < heads.size()) {
            int to = from + 1;
            while (to < heads.size() && sameAbove(heads.get(from), heads.get(to), level)) {
                to++;
            }
            typed(place, level, stubs.size() + from, words(axis, heads.get(from), false));
            if (layout.merged()) {
                place.merge(level, stubs.size() + from, level, stubs.size() + to - 1);
            }
            from = to;
        }
    }

    private static void typed(Place place, int row, int column, String words) {
        if (words.matches("\\d{4}")) {
            place.sheet().add(GridCell.number(place.top() + row, place.left() + column, new BigDecimal(words)));
        } else {
            place.text(row, column, words);
        }
    }

    private boolean sameAbove(int[] one, int[] other, int level) {
        return layout.columns().subList(0, level + 1).stream().allMatch(each -> each.of(one) == each.of(other));
    }

    private String words(Axis axis, int[] at, boolean inStub) {
        return switch (axis) {
            case AREA -> typist.area(truth.areaList().get(axis.of(at)));
            case INDICATOR ->
                typist.indicator(truth.indicatorList().get(axis.of(at)), !layout.unitColumn() && dice.nextBoolean());
            case YEAR ->
                layout.lastYear()
                        ? axis.of(at) == 1 ? "本年" : "上年"
                        : typist.year(truth.yearList().get(axis.of(at)));
            case GROUP -> typist.group(truth.groupList().get(axis.of(at)), inStub);
        };
    }

    private int body(Place place, int from, int to) {
        int line = 0;
        int[] before = null;
        for (int row = from; row < to; row++) {
            int[] at = rows.get(row);
            if (layout.sections() && (before == null || Axis.INDICATOR.of(before) != Axis.INDICATOR.of(at))) {
                if (dice.nextInt(3) == 0) {
                    place.text(line++, layout.order() ? 1 : 0, "一、妇女与健康");
                }
            }
            if (layout.hides() && dice.nextInt(6) == 0) {
                stub(place.below(line), at, null, row);
                place.sheet().add(GridCell.number(place.top() + line, place.left() + stubs.size(), BigDecimal.TEN));
                place.sheet().hideRow(place.top() + line++);
            }
            stub(place.below(line), at, before, row);
            before = at;
            for (int column = 0; column < heads.size(); column++) {
                entry(place.below(line), joined(title, at, heads.get(column)), stubs.size() + column);
            }
            if (layout.beside() && dice.nextInt(3) > 0) {
                place.text(line, width() - 1, dice.nextBoolean() ? "95%以上" : "卫生健康委");
            }
            line += dice.nextInt(25) == 0 && !layout.doubled() ? 2 : 1;
        }
        return place.top() + line;
    }

    private int[] joined(int[] title, int[] row, int[] column) {
        int[] joined = title;
        for (Axis axis : layout.rows()) {
            joined = axis.with(joined, axis.of(row));
        }
        for (Axis axis : layout.columns()) {
            joined = axis.with(joined, axis.of(column));
        }
        return joined;
    }

    private void stub(Place place, int[] at, int @Nullable [] before, int number) {
        boolean repeats = before != null;
        for (int column = 0; column < stubs.size(); column++) {
            Axis axis = stubs.get(column).axis();
            if (axis == null) {
                place.text(0, column, column == 0 && layout.order() ? String.valueOf(number + 1) : unit(at));
                continue;
            }
            repeats &= before != null && axis.of(before) == axis.of(at);
            boolean inner = axis == layout.rows().get(layout.rows().size() - 1);
            if (layout.nested() && axis == layout.rows().get(layout.rows().size() - 2) && Axis.GROUP.of(at) > 0) {
                place.text(0, column, "  其中：" + typist.group(truth.groupList().get(Axis.GROUP.of(at)), false));
            } else if (!repeats || inner || !layout.merged()) {
                String words = words(axis, at, true);
                typed(place, 0, column, axis == Axis.INDICATOR ? typist.marked(number, words) : words);
            }
        }
    }

    private String unit(int[] at) {
        return typist.unit(truth.indicatorList().get(Axis.INDICATOR.of(at)));
    }

    private void entry(Place place, int[] at, int column) {
        String entry = truth.entry(at);
        if (entry == null) {
            return;
        }
        Indicator indicator = truth.indicatorList().get(Axis.INDICATOR.of(at));
        String typed = typist.entry(entry, indicator, layout.unitColumn());
        boolean number = typed.matches("\\d+(\\.\\d+)?") && dice.nextInt(5) > 0;
        int left = place.left() + column;
        place.sheet()
                .add(
                        number
                                ? GridCell.number(place.top(), left, new BigDecimal(typed))
                                : GridCell.text(place.top(), left, typed));
    }
}
