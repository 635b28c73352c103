package org.halfsky.warehouse.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Indicator;

/** Says the clauses of formulas as a sheet with given cells can check them, for the year that it is filled in for. */
public final class SheetChecks {

    private final Set<Operand> cells;
    private final Vocabulary words;
    private final Map<IndicatorCode, SheetWords.Digits> digits;
    private final int year;

    /** @param cells what stands on the sheet, of this year and of the one before */
    public SheetChecks(Set<Operand> cells, Vocabulary words, Map<IndicatorCode, Indicator> indicators, int year) {
        this.cells = Set.copyOf(cells);
        this.words = words;
        this.digits = indicators.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> digits(each.getValue())));
        this.year = year;
    }

    private static SheetWords.Digits digits(Indicator indicator) {
        boolean isExact =
                indicator.kind() == Indicator.Kind.COUNT && !indicator.unit().startsWith("万");
        return new SheetWords.Digits(indicator.decimals(), isExact);
    }

    /** The clauses that have all their operands on the sheet; where the formula names no breakdown, once for each that has. */
    public List<InputCheck> of(String rule, Severity severity, Formula formula) {
        List<InputCheck> checks = new ArrayList<>();
        for (Clause clause : formula.clauses()) {
            if (clause.fitsSheet()) {
                contexts(formula)
                        .flatMap(each -> check(rule, severity, clause, each).stream())
                        .forEach(checks::add);
            }
        }
        return checks;
    }

    private Stream<Breakdown> contexts(Formula formula) {
        return formula.namesBreakdowns()
                ? Stream.of(Breakdown.TOTAL)
                : cells.stream().map(Operand::breakdown).distinct().sorted();
    }

    private Optional<InputCheck> check(String rule, Severity severity, Clause clause, Breakdown context) {
        List<Reference> references = Stream.concat(clause.keptOut().stream(), clause.references().stream())
                .distinct()
                .toList();
        List<Operand> operands =
                references.stream().map(each -> operand(each, context)).toList();
        boolean isHere = cells.containsAll(operands) && operands.stream().anyMatch(each -> each.yearsAway() == 0);
        return isHere
                ? Optional.of(new InputCheck(
                        rule,
                        severity,
                        words.label(context) + clause.inWords(words),
                        clause.inSheet(new SheetWords(references, digits, year)),
                        operands))
                : Optional.empty();
    }

    private static Operand operand(Reference reference, Breakdown context) {
        return new Operand(
                reference.indicator(),
                Objects.requireNonNullElse(reference.breakdown(), context),
                reference.yearsAway());
    }
}
