package org.halfsky.publish.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a form: a number, words or signs, or nothing.
 *
 * @param number {@code null} where no number stands there
 * @param text   empty where a number stands there, or nothing
 */
public record FormEntry(@Nullable BigDecimal number, String text) {

    public static final FormEntry EMPTY = new FormEntry(null, "");

    public static FormEntry of(BigDecimal number) {
        return new FormEntry(number, "");
    }

    /** Such as {@code —}. */
    public static FormEntry of(String text) {
        return new FormEntry(null, text);
    }

    /** As a file of text has it. */
    public String plain() {
        return number == null ? text : number.toPlainString();
    }
}
