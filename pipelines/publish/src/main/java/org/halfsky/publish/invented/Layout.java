package org.halfsky.publish.invented;

import java.util.Locale;

/** In which tables invented submissions are written. */
public enum Layout {
    /** the legal form only */
    LEGAL,
    /** legal forms old and new, and long tables in every encoding, as they come in life */
    MIXED;

    /** @throws IllegalArgumentException if no layout is called that */
    public static Layout of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
