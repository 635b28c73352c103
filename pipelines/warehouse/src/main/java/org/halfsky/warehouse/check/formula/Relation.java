package org.halfsky.warehouse.check.formula;

import java.util.Arrays;
import java.util.Optional;

/** How two numbers should stand to each other. A {@code ~} behind it means: as far as the digits shown allow. */
enum Relation {
    AT_MOST("<=", "≤", "大于"),
    AT_LEAST(">=", "≥", "小于"),
    LESS("<", "<", "不小于"),
    MORE(">", ">", "不大于"),
    EQUAL("=", "=", "不等于"),
    OTHER("<>", "≠", "等于");

    private final String sign;
    private final String shown;
    private final String broken;

    Relation(String sign, String shown, String broken) {
        this.sign = sign;
        this.shown = shown;
        this.broken = broken;
    }

    static Optional<Relation> of(String sign) {
        String plain = sign.endsWith("~") ? sign.substring(0, sign.length() - 1) : sign;
        return Arrays.stream(values()).filter(each -> each.sign.equals(plain)).findFirst();
    }

    /** As people write it. */
    String shown() {
        return shown;
    }

    /** How the left side stands to the right one when it does not hold, in Chinese. */
    String broken() {
        return broken;
    }

    String sign() {
        return sign;
    }

    /** The same seen from the right side. */
    Relation mirrored() {
        return switch (this) {
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case LESS -> MORE;
            case MORE -> LESS;
            case EQUAL -> EQUAL;
            case OTHER -> OTHER;
        };
    }
}
