package org.halfsky.warehouse.check.formula;

import java.util.List;

/** A rule as a statistician wrote it, understood. */
public record Formula(List<Clause> clauses) {

    /** How far from the year at hand a formula may look. */
    static final int MOST_YEARS_AWAY = 2;

    /**
     * Reads a formula.
     *
     * @param words what it may name
     *
     * @throws FormulaException where it cannot be read
     */
    public static Formula parse(String text, Vocabulary words) {
        return new Parser(Lexer.tokens(text), words).formula();
    }

    List<Reference> references() {
        return clauses.stream()
                .flatMap(each -> each.references().stream())
                .distinct()
                .toList();
    }

    /** Whether it names a breakdown anywhere: then a reference without one means the total, else it holds within every breakdown. */
    boolean namesBreakdowns() {
        return references().stream().anyMatch(each -> each.breakdown() != null);
    }
}
