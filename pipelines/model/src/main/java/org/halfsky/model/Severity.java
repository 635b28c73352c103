package org.halfsky.model;

import java.util.Locale;

/** What a finding means for the cell it is about. */
public enum Severity {
    /** keeps the cell out */
    ERROR("强制性"),
    /** loads, and asks for an explanation */
    WARNING("核实性"),
    /** tells, and asks for nothing */
    INFO("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word in receipts and tables: {@code error}, {@code warning}, {@code info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statistician's word. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no severity is called that */
    public static Severity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
