package org.halfsky.warehouse.check.formula;

/** A formula that cannot be read. Says at which character, and what was expected there. */
public final class FormulaException extends RuntimeException {

    FormulaException(int position, String problem) {
        super("character %d: %s".formatted(position, problem));
    }
}
