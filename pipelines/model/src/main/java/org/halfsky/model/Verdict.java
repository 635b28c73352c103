package org.halfsky.model;

import java.util.Locale;

/** Whether a target was met. Decided in one place, {@code sql/star/fct_attainment.sql}; all else reads it. */
public enum Verdict {
    MET("达标"),
    MET_EARLY("提前达标"),
    NEARLY_MET("基本达标"),
    NOT_MET("未达标"),
    MISSING("数据缺失"),
    NOT_MONITORABLE("不可监测"),
    QUALITATIVE_DONE("定性完成"),
    QUALITATIVE_NOT_DONE("定性未完成");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The word published: {@code met_early}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word people read. */
    public String label() {
        return label;
    }

    /** A sign that differs from the others in black and white, too. */
    public String symbol() {
        return switch (this) {
            case MET, MET_EARLY, QUALITATIVE_DONE -> "●";
            case NEARLY_MET -> "◎";
            case NOT_MET, QUALITATIVE_NOT_DONE -> "○";
            case MISSING -> "—";
            case NOT_MONITORABLE -> "△";
        };
    }

    /** Judged by its number and short of the target. */
    public boolean isShort() {
        return this == NEARLY_MET || this == NOT_MET;
    }

    /** @throws IllegalArgumentException if no verdict is called that */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
