package org.halfsky.warehouse.check.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a rule that is broken as one.
 *
 * @param conditions   when it applies: each needs one of its comparisons to hold
 * @param alternatives of which one must hold
 * @param rejected     the operands that an error keeps out; empty: all of them
 */
record Clause(List<List<Comparison>> conditions, List<Comparison> alternatives, List<Reference> rejected) {

    /** Every operand that it names, what must hold before the conditions. */
    List<Reference> references() {
        return Stream.concat(alternatives.stream(), conditions.stream().flatMap(List::stream))
                .flatMap(each -> each.references().stream())
                .distinct()
                .toList();
    }

    /** The operands that an error keeps out. */
    List<Reference> keptOut() {
        return rejected.isEmpty() ? references() : rejected;
    }

    /** SQL: true where it applies and does not hold. What cannot be said of one alternative leaves the others to decide. */
    String isBroken(Slots slots) {
        Stream<String> applies = conditions.stream().map(each -> oneHolds(each, slots));
        Stream<String> fails = Stream.of(
                "not " + oneHolds(alternatives, slots),
                alternatives.stream()
                        .map(each -> "(" + each.holds(slots) + ") is not null")
                        .collect(Collectors.joining(" or ", "(", ")")));
        return Stream.concat(applies, fails).collect(Collectors.joining("\n        and "));
    }

    private static String oneHolds(List<Comparison> comparisons, Slots slots) {
        return comparisons.stream()
                .map(each -> "coalesce(" + each.holds(slots) + ", false)")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Whether a sheet can work it out: it looks no further than last year, and needs no digits as they were typed. */
    boolean fitsSheet() {
        return references().stream().allMatch(each -> each.yearsAway() == 0 || each.yearsAway() == -1)
                && Stream.concat(alternatives.stream(), conditions.stream().flatMap(List::stream))
                        .noneMatch(Comparison::asShown);
    }

    /** True in a sheet where it does not apply, or holds. */
    String inSheet(SheetWords words) {
        String holds = sheetOr(alternatives, words);
        if (conditions.isEmpty()) {
            return holds;
        }
        String applies = conditions.stream().map(each -> sheetOr(each, words)).collect(Collectors.joining(","));
        return "IF(%s,%s,TRUE)".formatted(conditions.size() == 1 ? applies : "AND(" + applies + ")", holds);
    }

    private static String sheetOr(List<Comparison> comparisons, SheetWords words) {
        String each = comparisons.stream().map(one -> one.inSheet(words)).collect(Collectors.joining(","));
        return comparisons.size() == 1 ? each : "OR(" + each + ")";
    }

    /** What must hold, and when. */
    String inWords(Vocabulary words) {
        String rule = alternatives.stream().map(each -> each.inWords(words)).collect(Collectors.joining(" 或 "));
        String when = conditions.stream()
                .map(each -> each.stream().map(one -> one.inWords(words)).collect(Collectors.joining(" 或 ")))
                .collect(Collectors.joining("，且"));
        return when.isEmpty() ? rule : "当" + when + "时，" + rule;
    }
}
