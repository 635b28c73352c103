package org.halfsky.model;

import java.util.Locale;

/** Where the reports of an area and year stand, in the order in which somebody has to ask for them: {@code status} of {@code completeness}. */
public enum ReportingStatus {
    LATE("逾期未报"),
    IN_CORRECTION("待更正"),
    RECEIVED("未报齐"),
    DUE("应报未报"),
    ACCEPTED("已验收"),
    NIL_CONFIRMED("零报告"),
    NOT_DUE("未到期"),
    EXEMPT("免报");

    private final String label;

    ReportingStatus(String label) {
        this.label = label;
    }

    /** The word published: {@code in_correction}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word people read. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no status is called that */
    public static ReportingStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
