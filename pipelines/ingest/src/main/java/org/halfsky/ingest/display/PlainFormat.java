package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that nearly all cells have, such as {@code 0.00}, {@code #,##0_ } and {@code 0.0%}, shown without POI's formatter: it costs
 * more than reading the cell. What a further section of the code shows otherwise (negative numbers in brackets) is left to POI.
 */
final class PlainFormat {
    private static final Pattern PADDING = Pattern.compile("_.|\\*[^0#?]");
    private static final Pattern PLAIN = Pattern.compile("(#,##)?0(?:\\.(0+))?(%)?");

    private final int sections;
    private final boolean grouped;
    private final int decimals;
    private final boolean percent;

    private PlainFormat(int sections, Matcher plain) {
        this.sections = sections;
        this.grouped = plain.group(1) != null;
        this.decimals = plain.group(2) == null ? 0 : plain.group(2).length();
        this.percent = plain.group(3) != null;
    }

    static Optional<PlainFormat> of(String code) {
        if (code.indexOf('"') >= 0) {
            return Optional.empty();
        }
        String[] sections = code.split(";", -1);
        String first = PADDING.matcher(sections[0]).replaceAll("");
        Matcher plain = PLAIN.matcher(first.strip());
        return plain.matches() ? Optional.of(new PlainFormat(sections.length, plain)) : Optional.empty();
    }

    /** Empty where another section of the code decides. */
    Optional<String> show(BigDecimal number) {
        if ((number.signum() < 0 && sections > 1) || (number.signum() == 0 && sections > 2)) {
            return Optional.empty();
        }
        BigDecimal exact = number.precision() > StoredNumber.EXCEL_DIGITS.getPrecision()
                ? number.round(StoredNumber.EXCEL_DIGITS)
                : number;
        BigDecimal scaled = percent ? exact.movePointRight(2) : exact;
        String digits = scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return Optional.of((grouped ? withCommas(digits) : digits) + (percent ? "%" : ""));
    }

    private static String withCommas(String digits) {
        int point = digits.indexOf('.');
        StringBuilder shown = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
            shown.insert(at, ',');
        }
        return shown.toString();
    }
}
