package org.halfsky.model;

import java.util.Locale;

/** Why a filled cell is not data. The codes are those of the receipt. */
public enum IgnoredBecause {
    TITLE,
    HEADER,
    SECTION,
    NOTE,
    SIGNATURE,
    ROW_NUMBER,
    TOTAL_OF_ANOTHER_LEVEL,
    UNKNOWN_INDICATOR,
    UNKNOWN_AREA,
    NOT_DATA,
    PREVIOUS_YEAR,
    HIDDEN;

    /** The word in the receipt: {@code row_number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no reason is called that */
    public static IgnoredBecause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
