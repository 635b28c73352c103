package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Where each axis of a generated table lies, and how the table is drawn.
 *
 * @param titles       axes in the title, one table for each combination of their values
 * @param rows         axes down the stub, outermost first
 * @param columns      axes across the head, outermost first
 * @param stacked      all tables on one sheet
 * @param merged       outer cells are merged over inner ones
 * @param nested       groups stand as 其中 rows in the column of the axis before them
 * @param unitColumn   the unit stands in a column of its own
 * @param order        a column 序号 stands first
 * @param beside       columns 目标值, 备注 and the like stand last
 * @param doubled      the second half of the rows stands to the right of the first
 * @param continued    the head is repeated in the middle of the rows
 * @param lastYear     two years stand as 本年 and 上年
 * @param onSheetName  the first axis of the title is the name of the sheet instead
 * @param sections     rows such as 一、… stand between the rows
 * @param hides        rows and a column are hidden, with other figures in them
 */
record Layout(
        List<Axis> titles,
        List<Axis> rows,
        List<Axis> columns,
        boolean stacked,
        boolean merged,
        boolean nested,
        boolean unitColumn,
        boolean order,
        boolean beside,
        boolean doubled,
        boolean continued,
        boolean lastYear,
        boolean onSheetName,
        boolean sections,
        boolean hides) {

    /** One axis, with its place in an array of four. */
    enum Axis {
        AREA(0),
        INDICATOR(1),
        YEAR(2),
        GROUP(3);

        private final int place;

        Axis(int place) {
            this.place = place;
        }

        int of(int[] at) {
            return at[place];
        }

        int[] with(int[] at, int value) {
            int[] next = at.clone();
            next[place] = value;
            return next;
        }
    }

    /** A layout as the dice fall. */
    static Layout of(Random dice, Truth truth) {
        List<List<Axis>> sides = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Axis> axes = new ArrayList<>(List.of(Axis.AREA, Axis.INDICATOR, Axis.YEAR));
        Collections.shuffle(axes, dice);
        axes.forEach(each -> sides.get(dice.nextInt(3)).add(each));
        if (sides.get(1).isEmpty()) {
            List<Axis> from = sides.get(2).size() > 1 || sides.get(0).isEmpty() ? sides.get(2) : sides.get(0);
            sides.get(1).add(from.remove(0));
        }
        sides.get(1 + dice.nextInt(2)).add(Axis.GROUP);
        List<Axis> titles = sides.get(0);
        List<Axis> rows = sides.get(1);
        List<Axis> columns = sides.get(2);
        boolean nested = rows.size() > 1
                && rows.get(rows.size() - 1) == Axis.GROUP
                && rows.get(rows.size() - 2) != Axis.YEAR
                && dice.nextBoolean();
        boolean merged = dice.nextInt(3) > 0;
        boolean doubled = dice.nextInt(6) == 0 && (!merged || rows.size() == 1);
        return new Layout(
                titles,
                rows,
                columns,
                dice.nextInt(3) == 0,
                merged,
                nested,
                rows.contains(Axis.INDICATOR) && dice.nextBoolean(),
                dice.nextInt(4) == 0,
                !doubled && dice.nextInt(4) == 0,
                doubled && !nested,
                dice.nextInt(6) == 0 && (!merged || rows.size() == 1) && !nested,
                columns.contains(Axis.YEAR) && truth.yearList().size() == 2 && dice.nextBoolean(),
                titles.size() == 1 && dice.nextInt(3) == 0,
                rows.get(0) == Axis.INDICATOR && dice.nextInt(4) == 0,
                !doubled && dice.nextInt(5) == 0);
    }

    /** Whether the tables stand below each other on one sheet. */
    boolean onOneSheet() {
        return stacked && !onSheetName;
    }
}
