package org.halfsky.ingest.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBuilder;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;
import org.halfsky.model.Breakdown;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Lays a truth out as sheets: each axis goes to the title, into the rows or into the columns, as the dice fall. */
final class LaidOut {

    /** Where an axis lies. */
    private enum Side {
        TITLE,
        ROWS,
        COLUMNS
    }

    /** One axis, its values from 0. */
    private enum Axis {
        AREA(0),
        INDICATOR(1),
        YEAR(2),
        GROUP(3);

        private final int place;

        Axis(int place) {
            this.place = place;
        }
    }

    private final Truth truth;
    private final Random dice;
    private final Typist typist;
    private final List<Axis> titles = new ArrayList<>();
    private final List<Axis> rows = new ArrayList<>();
    private final List<Axis> columns = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final boolean stacked;
    private final boolean merged;
    private final boolean unitColumn;
    private GridBuilder sheet = new GridBuilder("Sheet1");
    private int top;

    LaidOut(Truth truth, long seed) {
        this.truth = truth;
        this.dice = new Random(seed * 31 + 7);
        this.typist = new Typist(dice);
        place();
        stacked = dice.nextInt(3) == 0;
        merged = dice.nextInt(3) > 0;
        unitColumn = rows.contains(Axis.INDICATOR) && dice.nextBoolean();
        draw();
    }

    List<Grid> grids() {
        return grids;
    }

    @Override
    public String toString() {
        return "titles %s, rows %s, columns %s%s%s"
                .formatted(titles, rows, columns, stacked ? ", stacked" : "", merged ? ", merged" : "");
    }

    private void place() {
        List<Axis> axes = new ArrayList<>(List.of(Axis.AREA, Axis.INDICATOR, Axis.YEAR));
        java.util.Collections.shuffle(axes, dice);
        for (Axis axis : axes) {
            side(axis, Side.values()[dice.nextInt(3)]);
        }
        if (rows.isEmpty()) {
            Axis moved = columns.size() > 1 || titles.isEmpty() ? columns.remove(0) : titles.remove(0);
            rows.add(moved);
        }
        side(Axis.GROUP, dice.nextBoolean() ? Side.ROWS : Side.COLUMNS);
    }

    private void side(Axis axis, Side side) {
        switch (side) {
            case TITLE -> titles.add(axis);
            case ROWS -> rows.add(axis);
            case COLUMNS -> columns.add(axis);
        }
    }

    private int size(Axis axis) {
        return switch (axis) {
            case AREA -> truth.areaList().size();
            case INDICATOR -> truth.indicatorList().size();
            case YEAR -> truth.yearList().size();
            case GROUP -> truth.groupList().size();
        };
    }

    /** Every combination of values of the axes, the last axis running fastest. */
    private List<int[]> combinations(List<Axis> axes) {
        List<int[]> all = new ArrayList<>();
        all.add(new int[4]);
        for (Axis axis : axes) {
            List<int[]> longer = new ArrayList<>();
            for (int[] each : all) {
                for (int value = 0; value < size(axis); value++) {
                    int[] next = each.clone();
                    next[axis.place] = value;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private void draw() {
        int number = 0;
        for (int[] at : combinations(titles)) {
            if (!stacked || number == 0) {
                sheet = new GridBuilder("Sheet" + ++number);
                top = 0;
            }
            table(at);
            if (!stacked) {
                grids.add(sheet.build());
            }
        }
        if (stacked) {
            grids.add(sheet.build());
        }
    }

    private void table(int[] at) {
        sheet.text(top, 0, title(at));
        top++;
        if (dice.nextInt(4) == 0) {
            sheet.text(top++, 0, "单位：见表内");
        }
        List<Stub> stubs = stubs();
        List<int[]> heads = combinations(columns);
        head(stubs, heads);
        body(at, stubs, heads);
        if (dice.nextBoolean()) {
            sheet.text(top++, 0, "注：数字为虚构，仅供测试。");
        }
        top += 1;
    }

    private String title(int[] at) {
        String area = truth.parentName() + (titles.contains(Axis.AREA) ? typist.plainArea(area(at)) : "");
        String year = titles.contains(Axis.YEAR) ? truth.yearList().get(at[2]) + "年" : "";
        String about = titles.contains(Axis.INDICATOR) ? indicator(at).name() : "妇女儿童发展监测";
        return (dice.nextBoolean() ? year + area : area + year) + about + (dice.nextBoolean() ? "统计表" : "情况表");
    }

    private Area area(int[] at) {
        return truth.areaList().get(at[0]);
    }

    private Indicator indicator(int[] at) {
        return truth.indicatorList().get(at[1]);
    }

    private Breakdown group(int[] at) {
        return truth.groupList().get(at[3]);
    }

    /** A column of the stub: an axis, or the unit of the row's indicator. */
    private record Stub(String word, @Nullable Axis axis) {}

    private List<Stub> stubs() {
        List<Stub> stubs = new ArrayList<>();
        for (Axis axis : rows) {
            switch (axis) {
                case AREA -> stubs.add(new Stub(dice.nextBoolean() ? "地区" : "县区", axis));
                case INDICATOR -> stubs.add(new Stub(dice.nextBoolean() ? "指标名称" : "指 标", axis));
                case YEAR -> stubs.add(new Stub(dice.nextBoolean() ? "年份" : "年度", axis));
                case GROUP -> stubs.add(new Stub("分组", axis));
            }
        }
        if (unitColumn) {
            stubs.add(new Stub("计量单位", null));
        }
        return stubs;
    }

    private void head(List<Stub> stubs, List<int[]> heads) {
        int levels = Math.max(1, columns.size());
        for (int column = 0; column < stubs.size(); column++) {
            sheet.text(top, column, stubs.get(column).word());
            if (levels > 1) {
                sheet.merge(new Merge(top, column, top + levels - 1, column));
            }
        }
        if (columns.isEmpty()) {
            sheet.text(top, stubs.size(), "数值");
        }
        for (int level = 0; level < columns.size(); level++) {
            level(level, stubs.size(), heads);
        }
        top += levels;
        if (dice.nextInt(3) == 0) {
            numbering(stubs.size(), Math.max(1, heads.size()));
        }
    }

    private void numbering(int stubs, int values) {
        for (int column = 0; column < stubs; column++) {
            sheet.text(top, column, String.valueOf("甲乙丙丁戊".charAt(column)));
        }
        for (int value = 0; value < values; value++) {
            sheet.add(GridCell.number(top, stubs + value, BigDecimal.valueOf(value + 1L)));
        }
        top++;
    }

    private void level(int level, int left, List<int[]> heads) {
        Axis axis = columns.get(level);
        int from = 0;
        while (from < heads.size()) {
            int to = from + 1;
            while (to < heads.size() && sameAbove(heads.get(from), heads.get(to), level)) {
                to++;
            }
            sheet.text(top + level, left + from, words(axis, heads.get(from), false));
            if (to - from > 1 && merged) {
                sheet.merge(new Merge(top + level, left + from, top + level, left + to - 1));
            }
            from = to;
        }
    }

    private boolean sameAbove(int[] one, int[] other, int level) {
        return columns.subList(0, level + 1).stream().allMatch(each -> one[each.place] == other[each.place]);
    }

    private String words(Axis axis, int[] at, boolean inStub) {
        return switch (axis) {
            case AREA -> typist.area(area(at));
            case INDICATOR -> typist.indicator(indicator(at), !unitColumn && dice.nextBoolean());
            case YEAR -> typist.year(truth.yearList().get(at[2]));
            case GROUP -> typist.group(group(at), inStub);
        };
    }

    private void body(int[] title, List<Stub> stubs, List<int[]> heads) {
        int[] before = null;
        int number = 0;
        for (int[] at : combinations(rows)) {
            stub(stubs, at, before, number++);
            before = at;
            for (int column = 0; column < heads.size(); column++) {
                entry(joined(title, at, heads.get(column)), stubs.size() + column);
            }
            top++;
            if (dice.nextInt(25) == 0) {
                top++;
            }
        }
    }

    private int[] joined(int[] title, int[] row, int[] column) {
        int[] joined = title.clone();
        rows.forEach(each -> joined[each.place] = row[each.place]);
        columns.forEach(each -> joined[each.place] = column[each.place]);
        return joined;
    }

    private void stub(List<Stub> stubs, int[] at, int @Nullable [] before, int number) {
        boolean repeats = before != null;
        for (int column = 0; column < stubs.size(); column++) {
            Axis axis = stubs.get(column).axis();
            if (axis == null) {
                sheet.text(top, column, indicator(at).unit());
                continue;
            }
            repeats &= before != null && before[axis.place] == at[axis.place];
            boolean inner = column == rows.size() - 1;
            if (!repeats || inner || !merged) {
                String words = words(axis, at, true);
                sheet.text(top, column, axis == Axis.INDICATOR ? typist.marked(number, words) : words);
            }
        }
    }

    private void entry(int[] at, int column) {
        String entry = truth.entry(
                new Truth.Place(area(at).code(), indicator(at), truth.yearList().get(at[2]), group(at)));
        if (entry == null) {
            return;
        }
        String typed = typist.entry(entry);
        boolean number = typed.matches("\\d+(\\.\\d+)?") && dice.nextInt(5) > 0;
        sheet.add(number ? GridCell.number(top, column, new BigDecimal(typed)) : GridCell.text(top, column, typed));
    }
}
