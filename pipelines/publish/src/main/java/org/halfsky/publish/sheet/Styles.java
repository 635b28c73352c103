package org.halfsky.publish.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {

    /** light enough to print as white on a bad printer */
    private static final byte[] HEAD_GREY = {(byte) 0xE7, (byte) 0xE9, (byte) 0xEC};

    private static final byte[] LINK_BLUE = {0x1F, 0x3F, 0x7F};

    /** never wrapped */
    private static final Set<Look> NUMBERS = Set.of(Look.NUMBER, Look.COUNT, Look.LINKED_COUNT);

    private record Key(Look look, String format) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFFont> fonts = new EnumMap<>(Look.class);
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        useSongAsDefault();
    }

    /** The default font decides how wide one unit of column width is. */
    private void useSongAsDefault() {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("宋体");
        standard.setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Look look) {
        return of(look, "General");
    }

    /** @param format as in a number format's code: {@code 0.00} */
    XSSFCellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format), this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look(), this::createFont));
        style.setAlignment(key.look().alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(!NUMBERS.contains(key.look()));
        String format = key.look() == Look.NUMBER ? NumberFormats.withRoomBehind(key.format()) : key.format();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (key.look().framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (key.look() == Look.HEAD) {
            style.setFillForegroundColor(new XSSFColor(HEAD_GREY, new DefaultIndexedColorMap()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont createFont(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(look.font());
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        if (look == Look.LINK || look == Look.LINKED_COUNT) {
            font.setColor(new XSSFColor(LINK_BLUE, new DefaultIndexedColorMap()));
        }
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
        }
        return font;
    }
}
