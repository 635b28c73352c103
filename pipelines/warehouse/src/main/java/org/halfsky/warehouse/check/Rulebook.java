package org.halfsky.warehouse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.check.formula.Formula;
import org.halfsky.warehouse.check.formula.FormulaException;
import org.halfsky.warehouse.check.formula.RuleQuery;
import org.halfsky.warehouse.check.formula.Vocabulary;

/** Every rule that the warehouse applies, as a query: the catalog's formulas and the files of {@code sql/checks/}. */
public final class Rulebook {

    private final Map<String, String> queries;

    private Rulebook(Map<String, String> queries) {
        this.queries = queries;
    }

    /**
     * Compiles the catalog's formulas. Where a rule has a formula and a file, both apply.
     *
     * @throws InvalidRuleException if a formula cannot be read; it names all of them
     */
    public static Rulebook of(Catalog catalog) {
        Map<IndicatorCode, Vocabulary.Term> terms = new HashMap<>();
        for (Indicator indicator : catalog.indicators()) {
            terms.put(indicator.code(), new Vocabulary.Term(indicator.name(), indicator.unit()));
        }
        return of(catalog.rules(), new Vocabulary(terms));
    }

    static Rulebook of(List<Rule> rules, Vocabulary words) {
        Map<String, String> queries = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.formula().isBlank()) {
                try {
                    queries.put(rule.code(), RuleQuery.of(Formula.parse(rule.formula()), words));
                } catch (FormulaException wrong) {
                    problems.add(
                            "catalog/rule.csv rule %s, column formula, %s".formatted(rule.code(), wrong.getMessage()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRuleException(problems);
        }
        return new Rulebook(queries);
    }

    /** Query of every formula, by the code of its rule. */
    Map<String, String> formulas() {
        return queries;
    }
}
