package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** One number format, ready to show numbers. */
public final class NumberFormat {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final int FIRST_FREE_ID = 164;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final String code;
    private final @Nullable DayFormat day;
    private final boolean general;
    private final @Nullable PlainFormat plain;
    private final DataFormatter formatter;

    private NumberFormat(String code, DataFormatter formatter, boolean date1904) {
        this.code = code;
        this.formatter = formatter;
        String bare = LITERAL.matcher(code).replaceAll("");
        this.general = code.equals("@") || isGeneral(code.strip());
        boolean date = !general && isDate(bare);
        this.day = date ? new DayFormat(code, date1904) : null;
        this.plain = general || date ? null : PlainFormat.of(code).orElse(null);
    }

    static NumberFormat of(String code, DataFormatter formatter, boolean date1904) {
        return new NumberFormat(code, formatter, date1904);
    }

    private static boolean isDate(String bare) {
        return bare.contains("上午/下午") || DateUtil.isADateFormat(FIRST_FREE_ID, bare);
    }

    private static boolean isGeneral(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.equals("general") || lower.equals("standard") || code.equals("G/通用格式");
    }

    /** The format code as the file writes it. */
    public String code() {
        return code;
    }

    /** Whether numbers in this format are days or times. */
    public boolean isDate() {
        return day != null;
    }

    /** What Excel displays for a stored number, blanks at both ends left off. */
    public String show(BigDecimal number) {
        if (general) {
            return GeneralFormat.show(number);
        }
        if (day != null) {
            boolean onCalendar = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
            return onCalendar ? day.show(number) : GeneralFormat.show(number);
        }
        return plain == null ? showByCode(number.doubleValue()) : plain.show(number);
    }

    private String showByCode(double number) {
        return formatter.formatRawCellContents(number, FIRST_FREE_ID, code).strip();
    }
}
