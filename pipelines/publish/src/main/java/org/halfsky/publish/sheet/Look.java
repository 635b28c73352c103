package org.halfsky.publish.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell is set, in the fonts that offices use. Set by name: where one is missing the program takes its own. */
public enum Look {
    COVER_TITLE("方正小标宋简体", 26, false, HorizontalAlignment.CENTER, false),
    COVER_LINE("楷体_GB2312", 16, false, HorizontalAlignment.CENTER, false),
    /** a line that must not be overlooked */
    NOTICE("黑体", 12, true, HorizontalAlignment.CENTER, false),
    TITLE("方正小标宋简体", 18, false, HorizontalAlignment.CENTER, false),
    SECTION("黑体", 12, false, HorizontalAlignment.LEFT, false),
    /** area and unit above a table */
    LINE("宋体", 10, false, HorizontalAlignment.LEFT, false),
    LINE_RIGHT("宋体", 10, false, HorizontalAlignment.RIGHT, false),
    NOTE("宋体", 9, false, HorizontalAlignment.LEFT, false),
    HEAD("黑体", 10, false, HorizontalAlignment.CENTER, true),
    TEXT("宋体", 10, false, HorizontalAlignment.LEFT, true),
    CENTRE("宋体", 10, false, HorizontalAlignment.CENTER, true),
    LINK("宋体", 10, false, HorizontalAlignment.LEFT, true),
    NUMBER("Times New Roman", 10, false, HorizontalAlignment.RIGHT, true),
    /** a number that is read by itself, not down a column: how many, which year, which limit */
    COUNT("Times New Roman", 10, false, HorizontalAlignment.CENTER, true),
    /** a number that leads to another sheet; on paper like any other */
    LINKED_COUNT("Times New Roman", 10, false, HorizontalAlignment.CENTER, true);

    private final String font;
    private final int points;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final boolean framed;

    Look(String font, int points, boolean bold, HorizontalAlignment alignment, boolean framed) {
        this.font = font;
        this.points = points;
        this.bold = bold;
        this.alignment = alignment;
        this.framed = framed;
    }

    String font() {
        return font;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** Whether the cell has a border on every side. */
    boolean framed() {
        return framed;
    }
}
