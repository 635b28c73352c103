package org.halfsky.warehouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.check.formula.Formula;
import org.halfsky.warehouse.check.formula.SheetChecks;
import org.halfsky.warehouse.check.formula.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a blank form can check while it is being filled in: the rules that will judge it, as far as one sheet has what they need. */
public final class InputChecks {

    private final Catalog catalog;
    private final int year;
    private final CheckSettings settings;
    private final Vocabulary words;
    private final SheetChecks sheet;
    private final Map<IndicatorCode, Set<Breakdown>> breakdowns;

    private InputChecks(Catalog catalog, CheckSettings settings, List<FormLine> lines, int year) {
        this.catalog = catalog;
        this.year = year;
        this.settings = settings;
        this.breakdowns = lines.stream()
                .collect(Collectors.groupingBy(
                        FormLine::indicator, Collectors.mapping(FormLine::breakdown, Collectors.toSet())));
        Map<IndicatorCode, Indicator> indicators = catalog.indicators().stream()
                .collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
        this.words = Rulebook.vocabulary(catalog, settings);
        this.sheet = new SheetChecks(cells(lines), words, indicators, year);
    }

    private static Set<Operand> cells(List<FormLine> lines) {
        Set<Operand> cells = new HashSet<>();
        for (FormLine line : lines) {
            cells.add(new Operand(line.indicator(), line.breakdown(), 0));
            cells.add(new Operand(line.indicator(), line.breakdown(), -1));
        }
        return cells;
    }

    /**
     * Every clause that the lines of one sheet suffice for, by rule.
     *
     * @param year the year that the form is for
     * @throws InvalidRuleException if a formula of the catalog cannot be read
     */
    public static List<InputCheck> of(Catalog catalog, CheckSettings settings, List<FormLine> lines, int year) {
        Rulebook.of(catalog, settings); // says all that is wrong with the formulas
        return new InputChecks(catalog, settings, lines, year).checks();
    }

    private List<InputCheck> checks() {
        List<InputCheck> checks = new ArrayList<>();
        Map<String, List<SpelledOut>> spelledOut = catalog.indicators().stream()
                .filter(each -> isAsked(each.code()) || isAsked(each.numerator()))
                .flatMap(each -> SpelledOut.of(each, breakdowns.getOrDefault(each.code(), Set.of()), settings).stream())
                .collect(Collectors.groupingBy(SpelledOut::rule));
        for (Rule rule : catalog.rules()) {
            if (isInForce(rule)) {
                if (!rule.formula().isBlank()) {
                    checks.addAll(sheet.of(rule.code(), rule.severity(), Formula.parse(rule.formula(), words)));
                }
                spelledOut.getOrDefault(rule.code(), List.of()).forEach(each -> checks.addAll(spelled(rule, each)));
            }
        }
        return checks.stream().sorted(Comparator.comparing(InputCheck::rule)).toList();
    }

    private boolean isAsked(@Nullable IndicatorCode indicator) {
        return indicator != null && breakdowns.containsKey(indicator);
    }

    private List<InputCheck> spelled(Rule rule, SpelledOut each) {
        return sheet.of(rule.code(), rule.severity(), Formula.parse(each.formula(), words)).stream()
                .map(check -> new InputCheck(
                        check.rule(), check.severity(), each.sentence(), check.formula(), check.operands()))
                .toList();
    }

    private boolean isInForce(Rule rule) {
        Integer from = rule.fromYear();
        Integer to = rule.toYear();
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
