package org.halfsky.ingest.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;

/** Checks that no indicator is, by way of numerators and denominators, an operand of itself. */
final class OperandChains {

    private final Problems problems;

    OperandChains(Problems problems) {
        this.problems = problems;
    }

    void check(List<Located<Indicator>> indicators) {
        Map<String, Set<String>> operands = Located.values(indicators).stream()
                .collect(Collectors.toMap(each -> each.code().value(), OperandChains::operands, (one, other) -> one));
        Circle circle = new Circle(operands);
        for (Located<Indicator> indicator : indicators) {
            Optional<String> chain = circle.from(indicator.value().code().value());
            chain.ifPresent(each -> problems.at(
                    indicator.row(), "numerator_code, denominator_code", each + " is a circle of operands"));
        }
    }

    private static Set<String> operands(Indicator indicator) {
        return Stream.of(Optional.ofNullable(indicator.numerator()), Optional.ofNullable(indicator.denominator()))
                .flatMap(Optional::stream)
                .map(IndicatorCode::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
