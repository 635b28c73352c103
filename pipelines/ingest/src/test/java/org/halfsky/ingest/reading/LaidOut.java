package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBuilder;
import org.halfsky.ingest.reading.Layout.Axis;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Indicator;

/** Lays a truth out as sheets: each axis goes to the title, into the rows or into the columns, as the dice fall. */
final class LaidOut {

    private static final int HIDDEN_COLUMN = 250;

    private final Truth truth;
    private final Random dice;
    private final Typist typist;
    private final Layout layout;
    private final List<Grid> grids = new ArrayList<>();

    LaidOut(Truth truth, long seed) {
        this.truth = truth;
        this.dice = new Random(seed * 31 + 7);
        this.typist = new Typist(dice, truth);
        this.layout = Layout.of(dice, truth);
        draw();
    }

    List<Grid> grids() {
        return grids;
    }

    /** Whether a file without named sheets can hold it. */
    boolean isPlain() {
        return grids.size() == 1 && !grids.get(0).hidden() && !layout.hides() && !layout.onSheetName();
    }

    @Override
    public String toString() {
        return layout.toString();
    }

    /** Every combination of values of the axes, the last axis running fastest. */
    static List<int[]> combinations(Truth truth, List<Axis> axes) {
        List<int[]> all = new ArrayList<>();
        all.add(new int[4]);
        for (Axis axis : axes) {
            List<int[]> longer = new ArrayList<>();
            for (int[] each : all) {
                for (int value = 0; value < truth.size(axis); value++) {
                    longer.add(axis.with(each, value));
                }
            }
            all = longer;
        }
        return all;
    }

    private void draw() {
        GridBuilder sheet = new GridBuilder("Sheet1");
        int top = 0;
        int number = 0;
        for (int[] at : combinations(truth, layout.titles())) {
            if (!layout.onOneSheet() || number == 0) {
                sheet = new GridBuilder(sheetName(at, ++number));
                top = 0;
            }
            top = table(sheet, top, at);
            if (!layout.onOneSheet()) {
                grids.add(sheet.build());
            }
        }
        if (layout.onOneSheet()) {
            grids.add(sheet.build());
        }
        if (dice.nextInt(6) == 0) {
            grids.add(hidden());
        }
    }

    /** A hidden sheet with what looks like a form. */
    private static Grid hidden() {
        return Sheets.draw("底稿", "滕州市2011年监测表", "指标名称|单位|本年", "孕产妇死亡率|1/10万|999")
                .hide()
                .build();
    }

    private String sheetName(int[] at, int number) {
        if (!layout.onSheetName()) {
            return "Sheet" + number;
        }
        return switch (layout.titles().get(0)) {
            case AREA -> (truth.parentName() + area(at).name());
            case INDICATOR -> named(indicator(at));
            case YEAR -> truth.yearList().get(Axis.YEAR.of(at)) + "年";
            case GROUP -> throw new IllegalStateException("groups are never in the title");
        };
    }

    /** As Excel allows it: 31 characters, no slash. */
    private String named(Indicator indicator) {
        String unit = dice.nextBoolean() || indicator.unit().contains("/") ? "" : "(" + indicator.unit() + ")";
        String name = indicator.name() + unit;
        return name.length() > 31 || name.contains("/") ? indicator.code().value() : name;
    }

    private int table(GridBuilder sheet, int top, int[] at) {
        int row = top;
        sheet.text(row++, 0, title(at));
        if (dice.nextInt(4) == 0) {
            sheet.text(row++, dice.nextInt(2) * 2, "单位：见表内");
        }
        if (dice.nextInt(5) == 0) {
            sheet.text(row, 0, "制定机关：国家统计局");
            sheet.text(row++, 2, "批准文号：国统制〔2009〕1号");
        }
        TableDrawing drawing = new TableDrawing(truth, layout, dice, typist);
        if (layout.hides() && dice.nextBoolean()) {
            sheet.text(row, HIDDEN_COLUMN, "2009年");
            sheet.text(row + 3, HIDDEN_COLUMN, "99");
            sheet.hideColumns(HIDDEN_COLUMN, HIDDEN_COLUMN);
        }
        row = drawing.draw(sheet, row, at);
        if (dice.nextBoolean()) {
            sheet.text(row++, 0, "注：数字为虚构，仅供测试。");
        }
        if (dice.nextInt(3) == 0) {
            sheet.text(row, 0, "填表人：张三");
            sheet.text(row++, 1, "报出日期：2031年1月5日");
        }
        return row + 1;
    }

    private String title(int[] at) {
        boolean area = inTitle(Axis.AREA);
        boolean year = inTitle(Axis.YEAR);
        String where = truth.parentName() + (area ? typist.plainArea(area(at)) : "");
        String when = year ? truth.yearList().get(Axis.YEAR.of(at)) + "年" : "";
        if (layout.lastYear()) {
            when = truth.yearList().get(1) + "年";
        }
        String what = inTitle(Axis.INDICATOR) ? indicator(at).name() : "妇女儿童发展监测";
        return (dice.nextBoolean() ? when + where : where + when) + what + (dice.nextBoolean() ? "统计表" : "情况表");
    }

    private boolean inTitle(Axis axis) {
        boolean named = layout.onSheetName() && layout.titles().get(0) == axis;
        return layout.titles().contains(axis) && !named;
    }

    private Area area(int[] at) {
        return truth.areaList().get(Axis.AREA.of(at));
    }

    private Indicator indicator(int[] at) {
        return truth.indicatorList().get(Axis.INDICATOR.of(at));
    }
}
