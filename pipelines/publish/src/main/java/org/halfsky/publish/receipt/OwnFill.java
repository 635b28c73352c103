package org.halfsky.publish.receipt;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.halfsky.publish.receipt.FoundCells.Place;
import org.jspecify.annotations.Nullable;

/**
 * The fill that the sender gave a cell, in words that outlive whatever program saves the list of findings: {@code 1 FFE699}, or
 * {@code 4 FFE699 FFFFFF} for a pattern of two colours.
 *
 * @param pattern   code of the pattern; 1 is solid
 * @param colour    six hexadecimal digits; null where the program chooses
 * @param behindIt  likewise, of what is behind the pattern
 */
record OwnFill(
        short pattern, @Nullable String colour, @Nullable String behindIt) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) ([0-9A-F]{6}|-) ([0-9A-F]{6}|-)");

    /** Empty where the cell is not there or has no fill. */
    static Optional<OwnFill> of(Place place) {
        Row row = place.sheet().getRow(place.row());
        Cell cell = row == null ? null : row.getCell(place.column());
        if (cell == null || cell.getCellStyle().getFillPattern() == FillPatternType.NO_FILL) {
            return Optional.empty();
        }
        CellStyle style = cell.getCellStyle();
        return Optional.of(new OwnFill(
                style.getFillPattern().getCode(),
                digits(style.getFillForegroundColorColor()),
                digits(style.getFillBackgroundColorColor())));
    }

    /** Empty where that is no fill. */
    static Optional<OwnFill> read(String words) {
        Matcher matcher = WORDS.matcher(words.strip());
        return matcher.matches()
                ? Optional.of(new OwnFill(
                        Short.parseShort(matcher.group(1)), chosen(matcher.group(2)), chosen(matcher.group(3))))
                : Optional.empty();
    }

    private static @Nullable String chosen(String digits) {
        return digits.equals("-") ? null : digits;
    }

    String words() {
        return "%d %s %s".formatted(pattern, colour == null ? "-" : colour, behindIt == null ? "-" : behindIt);
    }

    /** Gives the style this fill. */
    void fill(CellStyle style, Workbook workbook) {
        if (colour != null) {
            style.setFillForegroundColor(colour(colour, workbook));
        }
        if (behindIt != null) {
            style.setFillBackgroundColor(colour(behindIt, workbook));
        }
        style.setFillPattern(FillPatternType.forInt(pattern));
    }

    private static @Nullable String digits(@Nullable Color colour) {
        if (colour instanceof XSSFColor xssf && !xssf.isAuto()) {
            byte[] tinted = xssf.getRGBWithTint();
            byte[] rgb = tinted == null ? xssf.getRGB() : tinted; // a colour of the old palette has no tint
            return rgb == null ? null : HexFormat.of().withUpperCase().formatHex(rgb, rgb.length - 3, rgb.length);
        }
        if (colour instanceof HSSFColor hssf && hssf.getIndex() != HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            short[] triplet = hssf.getTriplet();
            return IntStream.range(0, triplet.length)
                    .mapToObj(each -> String.format(Locale.ROOT, "%02X", triplet[each]))
                    .collect(Collectors.joining());
        }
        return null;
    }

    private static Color colour(String digits, Workbook workbook) {
        byte[] rgb = HexFormat.of().parseHex(digits);
        if (workbook instanceof HSSFWorkbook book) {
            HSSFPalette palette = book.getCustomPalette();
            return palette.findSimilarColor(rgb[0], rgb[1], rgb[2]);
        }
        return new XSSFColor(rgb, null);
    }
}
