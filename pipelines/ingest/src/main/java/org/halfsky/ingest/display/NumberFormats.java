package org.halfsky.ingest.display;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** The number formats of one workbook. For one thread. */
public final class NumberFormats {
    private final boolean date1904;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<String, NumberFormat> byCode = new HashMap<>();

    /** @param date1904 days are counted from 1904 (old Macintosh workbooks), not from 1900 */
    public NumberFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * A format by its number and, where the file writes one, its code.
     *
     * @param code {@code null} for the formats that every spreadsheet program has built in
     */
    public NumberFormat format(int id, @Nullable String code) {
        return format(code == null || code.isBlank() ? BuiltInFormats.code(id) : code);
    }

    /** A format by its code. */
    public NumberFormat format(String code) {
        return byCode.computeIfAbsent(code, each -> NumberFormat.of(each, formatter, date1904));
    }
}
