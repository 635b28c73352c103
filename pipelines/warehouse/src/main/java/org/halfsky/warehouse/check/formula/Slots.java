package org.halfsky.warehouse.check.formula;

import java.util.List;

/** Which column of the query holds which operand: {@code operand_1}, {@code operand_2} … */
record Slots(List<Reference> references) {

    String of(Reference reference) {
        return "operand_" + number(reference);
    }

    int number(Reference reference) {
        int index = references.indexOf(reference);
        if (index < 0) {
            throw new IllegalArgumentException("%s: not an operand of this formula".formatted(reference));
        }
        return index + 1;
    }
}
