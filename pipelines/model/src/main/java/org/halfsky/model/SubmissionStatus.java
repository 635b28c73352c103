package org.halfsky.model;

import java.util.Locale;

/** What became of a submission, in one word. */
public enum SubmissionStatus {
    ACCEPTED("已接收"),
    ACCEPTED_WITH_WARNINGS("已接收，有核实项"),
    /** some cells were kept out */
    PARTLY_ACCEPTED("部分接收"),
    /** nothing loaded; the findings say why */
    REJECTED("退回"),
    DUPLICATE("重复报送"),
    /** not a table that we can open */
    UNREADABLE("无法读取");

    private final String label;

    SubmissionStatus(String label) {
        this.label = label;
    }

    /** The word in the receipt: {@code partly_accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word people read. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no status is called that */
    public static SubmissionStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
