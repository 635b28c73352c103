package org.halfsky.publish.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;

/** Which cell of a sheet checks what. */
final class SheetRules {

    private final Map<Operand, CellRules> cells = new LinkedHashMap<>();
    private final Map<Operand, List<InputCheck>> told = new LinkedHashMap<>();

    /** @param addresses of the cells of this year and of the one before, from the top down */
    SheetRules(Map<Operand, String> addresses, List<InputCheck> checks) {
        addresses.keySet().stream().filter(each -> each.yearsAway() == 0).forEach(each -> {
            cells.put(each, new CellRules(each, cell -> String.valueOf(addresses.get(cell))));
            told.put(each, new ArrayList<>());
        });
        List<Operand> fromTheEnd = new ArrayList<>(cells.keySet());
        Collections.reverse(fromTheEnd);
        checks.stream()
                .filter(each -> addresses.keySet().containsAll(each.operands()))
                .sorted(Comparator.comparing(InputCheck::severity))
                .forEach(each -> place(each, fromTheEnd));
    }

    private void place(InputCheck check, List<Operand> fromTheEnd) {
        Operand subject = check.operands().stream()
                .filter(each -> each.yearsAway() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(check.rule() + " says nothing about this year"));
        if (check.operands().size() == 1) {
            rules(subject).add(check);
            return;
        }
        told(subject).add(check);
        for (Operand each : fromTheEnd) {
            if (check.operands().contains(each) && rules(each).take(check)) {
                return;
            }
        }
    }

    /** What a cell of this year checks when something is typed into it. */
    CellRules rules(Operand cell) {
        CellRules rules = cells.get(cell);
        if (rules == null) {
            throw new IllegalArgumentException(cell + " is not on the sheet");
        }
        return rules;
    }

    /** Rules over several cells that are told on the line of this one. */
    List<InputCheck> told(Operand cell) {
        List<InputCheck> about = told.get(cell);
        if (about == null) {
            throw new IllegalArgumentException(cell + " is not on the sheet");
        }
        return about;
    }
}
