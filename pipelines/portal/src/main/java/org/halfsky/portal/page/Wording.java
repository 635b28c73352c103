package org.halfsky.portal.page;

import java.math.BigDecimal;
import org.halfsky.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Statisticians' words for what the data says in codes. */
public final class Wording {

    /** The number in full and its unit; — for none. */
    public String value(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "—";
        }
        String number = value.stripTrailingZeros().toPlainString();
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** ● 提前达标: the sign differs in black and white, the word says it in full. */
    public String verdict(Verdict verdict) {
        return verdict.symbol() + " " + verdict.label();
    }

    /** Class of a page's style that goes with a verdict. */
    public String look(Verdict verdict) {
        return switch (verdict) {
            case MET, MET_EARLY, QUALITATIVE_DONE -> "good";
            case NEARLY_MET -> "near";
            case NOT_MET, QUALITATIVE_NOT_DONE -> "bad";
            case MISSING, NOT_MONITORABLE -> "none";
        };
    }

    /** Where a figure comes from. */
    public String basis(@Nullable String basis) {
        return switch (basis == null ? "" : basis) {
            case "reported" -> "本级上报";
            case "computed" -> "由下级或分子分母计算";
            case "suppressed" -> "保密";
            default -> "—";
        };
    }
}
