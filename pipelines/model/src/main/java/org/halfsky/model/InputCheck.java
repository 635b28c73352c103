package org.halfsky.model;

import java.util.List;
import java.util.function.Function;

/**
 * A clause of a rule that a blank form can check while it is being filled in.
 *
 * @param sentence what must hold, in Chinese, without the rule's code
 * @param formula  in the words that all spreadsheet programs share, the operands as <code>{0}</code>, <code>{1}</code> …: true where
 *                 it holds. Means nothing unless every operand is a number; may divide by 0
 * @param operands cells of the form, the one that it is about first
 */
public record InputCheck(String rule, Severity severity, String sentence, String formula, List<Operand> operands) {

    /**
     * A cell of the form.
     *
     * @param yearsAway 0: the year of the form (本年); -1: the year before it (上年)
     */
    public record Operand(IndicatorCode indicator, Breakdown breakdown, int yearsAway) {}

    public InputCheck {
        operands = List.copyOf(operands);
    }

    /** The formula with the addresses of its operands put in. */
    public String at(Function<Operand, String> addresses) {
        String placed = formula;
        for (int position = 0; position < operands.size(); position++) {
            placed = placed.replace("{" + position + "}", addresses.apply(operands.get(position)));
        }
        return placed;
    }
}
