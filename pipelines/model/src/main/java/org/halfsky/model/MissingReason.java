package org.halfsky.model;

import java.util.Arrays;

/** Why there is no value. Never the same as zero; an empty cell is no cell and has no reason. */
public enum MissingReason {
    NOT_REPORTED("not_reported", "未上报"),
    NO_SUCH_ITEM("no_such_item", "无此项"),
    BELOW_UNIT("below_unit", "不足最小单位"),
    NOT_APPLICABLE("not_applicable", "不适用"),
    SECRET("secret", "保密"),
    REDACTED("redacted", "已隐去"),
    /** Never read from a file: a release keeps back what would tell a small count of a sensitive indicator. */
    SUPPRESSED("suppressed", "敏感小数，不予公布");

    private final String code;
    private final String label;

    MissingReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word stored and published. */
    public String code() {
        return code;
    }

    /** The word people read. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no reason has that code */
    public static MissingReason of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason is called '%s'".formatted(code)));
    }
}
