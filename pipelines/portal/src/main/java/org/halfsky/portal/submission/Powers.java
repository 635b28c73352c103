package org.halfsky.portal.submission;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Severity;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may decide about a submission.
 *
 * @param mayReturn whether all of it may be sent back
 * @param errors    those that may be let pass
 */
record Powers(boolean mayReturn, List<KeptOut> errors) {

    /**
     * An error that may be let pass.
     *
     * @param cell such as {@code 妇女!D35}
     */
    record KeptOut(String rule, String cell, String message) {

        /** By which a form names it. */
        public String key() {
            return rule + " " + cell;
        }
    }

    /** Only a higher level decides, about what speaks for areas below its own. */
    static Powers of(Receipt receipt, Role role, Scope scope) {
        if (!role.decides()) {
            return new Powers(false, List.of());
        }
        boolean mayReturn = !receipt.isReturned()
                && receipt.cells().loaded() > 0
                && receipt.areas().stream().allMatch(scope::isAbove);
        List<KeptOut> errors = receipt.cells().rejected() == 0
                ? List.of()
                : receipt.findings(Severity.ERROR).stream()
                        .filter(each -> each.sheet() != null && each.cell() != null)
                        .filter(each -> isBelow(each.area(), scope))
                        .map(each -> new KeptOut(each.rule(), each.sheet() + "!" + each.cell(), each.message()))
                        .toList();
        return new Powers(mayReturn, errors);
    }

    private static boolean isBelow(@Nullable AreaCode area, Scope scope) {
        return area != null && scope.isAbove(area);
    }
}
