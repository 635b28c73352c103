package org.halfsky.model.catalog;

import java.util.Locale;

/** The four levels that report, highest first. */
public enum AreaLevel {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY;

    /** The word in the catalog and in published tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no level is called that */
    public static AreaLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
