package org.halfsky.portal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes numbers as the workbooks do. */
public final class Numbers {

    private static final String NONE = "—";

    /** With so many places behind the point, rounded half up; — for none. */
    public String fixed(@Nullable BigDecimal number, int places) {
        return number == null
                ? NONE
                : number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** 12.3 MB */
    public String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024 ? "%.0f KB".formatted(bytes / 1024.0) : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }
}
