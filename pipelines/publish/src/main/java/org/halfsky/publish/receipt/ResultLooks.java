package org.halfsky.publish.receipt;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How 审核结果 is set, in both formats of workbook. */
final class ResultLooks {

    private final Workbook workbook;
    final CellStyle title;
    final CellStyle line;
    final CellStyle head;
    final CellStyle text;
    final CellStyle centre;
    final CellStyle link;
    final CellStyle answer;

    ResultLooks(Workbook workbook) {
        this.workbook = workbook;
        title = style(font("方正小标宋简体", 18), HorizontalAlignment.CENTER);
        line = style(font("宋体", 11), HorizontalAlignment.LEFT);
        head = framed(style(font("黑体", 10), HorizontalAlignment.CENTER));
        fill(head, IndexedColors.GREY_25_PERCENT);
        text = framed(style(font("宋体", 10), HorizontalAlignment.LEFT));
        centre = framed(style(font("宋体", 10), HorizontalAlignment.CENTER));
        Font blue = font("宋体", 10);
        blue.setColor(IndexedColors.DARK_BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        link = framed(style(blue, HorizontalAlignment.CENTER));
        answer = framed(style(font("宋体", 10), HorizontalAlignment.LEFT));
        fill(answer, IndexedColors.LIGHT_YELLOW);
        answer.setLocked(false);
        answer.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private Font font(String name, int points) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
