package org.halfsky.model.catalog;

import java.util.Locale;

/** The shape of a target: how the value judged is held against the limit. */
public enum TargetType {
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    REDUCE_BY_PCT_FROM_BASE,
    INCREASE_BY_PP_FROM_BASE,
    ABOVE_BASE,
    BELOW_BASE,
    COMPLETE_100,
    QUALITATIVE;

    /** The word in the catalog: {@code at_least}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no type is called that */
    public static TargetType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
