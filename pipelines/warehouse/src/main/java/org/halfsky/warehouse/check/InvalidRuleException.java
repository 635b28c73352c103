package org.halfsky.warehouse.check;

import java.util.List;

/** Formulas of the catalog that cannot be read. */
public final class InvalidRuleException extends RuntimeException {

    private final transient List<String> problems;

    InvalidRuleException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per bad formula: file, line, column, character, what was seen and expected. */
    public List<String> problems() {
        return problems;
    }
}
