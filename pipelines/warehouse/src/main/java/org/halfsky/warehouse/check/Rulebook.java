package org.halfsky.warehouse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.check.formula.Formula;
import org.halfsky.warehouse.check.formula.FormulaException;
import org.halfsky.warehouse.check.formula.RuleQuery;
import org.halfsky.warehouse.check.formula.Vocabulary;

/** The catalog's formulas, each of their clauses as a query. */
public final class Rulebook {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final List<String> WORDS = List.of("{subject}", "{relation}", "{other}", "{expected}");

    private final List<AppliedRule> formulas;

    private Rulebook(List<AppliedRule> formulas) {
        this.formulas = formulas;
    }

    /**
     * Compiles the catalog's formulas.
     *
     * @throws InvalidRuleException if a formula or the message of a rule cannot be read; it names all of them
     */
    public static Rulebook of(Catalog catalog, CheckSettings settings) {
        return of(catalog.rules(), vocabulary(catalog, settings));
    }

    /** What the catalog calls its indicators, and what the installation sets. */
    static Vocabulary vocabulary(Catalog catalog, CheckSettings settings) {
        Map<IndicatorCode, Vocabulary.Term> terms = new HashMap<>();
        for (Indicator indicator : catalog.indicators()) {
            terms.put(indicator.code(), new Vocabulary.Term(indicator.name(), indicator.unit()));
        }
        return new Vocabulary(terms, settings.byKey());
    }

    static Rulebook of(List<Rule> rules, Vocabulary words) {
        List<AppliedRule> formulas = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Rule rule : rules) {
            problems.addAll(unknownWords(rule, words));
            if (!rule.formula().isBlank()) {
                try {
                    Formula formula = Formula.parse(rule.formula(), words);
                    RuleQuery.of(formula, words)
                            .forEach(each -> formulas.add(new AppliedRule(rule.code(), each.sql(), each.indicators())));
                } catch (FormulaException wrong) {
                    problems.add("%s, column formula, %s (rule %s)"
                            .formatted(rule.place(), wrong.getMessage(), rule.code()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRuleException(problems);
        }
        return new Rulebook(List.copyOf(formulas));
    }

    private static List<String> unknownWords(Rule rule, Vocabulary words) {
        return PLACEHOLDER
                .matcher(rule.message())
                .results()
                .map(MatchResult::group)
                .filter(each -> !WORDS.contains(each))
                .filter(each -> !words.thresholds().containsKey(each.substring(1, each.length() - 1)))
                .map(each -> "%s, column message: expected one of %s or a threshold, saw '%s' (rule %s)"
                        .formatted(rule.place(), String.join(" ", WORDS), each, rule.code()))
                .toList();
    }

    /** Every clause of every formula, in the order of the catalog. */
    List<AppliedRule> formulas() {
        return formulas;
    }
}
