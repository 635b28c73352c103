package org.halfsky.warehouse.check.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * What formulas may name.
 *
 * @param terms      the indicators, and what they are called
 * @param thresholds numbers that the installation sets, by name
 */
public record Vocabulary(Map<IndicatorCode, Term> terms, SortedMap<String, BigDecimal> thresholds) {

    /** Name and unit of one indicator. */
    public record Term(String name, String unit) {}

    public Vocabulary {
        terms = Map.copyOf(terms);
        thresholds = new TreeMap<>(thresholds);
    }

    boolean knows(IndicatorCode indicator) {
        return terms.containsKey(indicator);
    }

    String name(IndicatorCode indicator) {
        return term(indicator).name();
    }

    String unit(IndicatorCode indicator) {
        return term(indicator).unit();
    }

    /** What is added to a name for a part of the population. */
    String label(Breakdown breakdown) {
        String sex = switch (breakdown.sex()) {
            case T -> "";
            case M -> "男";
            case F -> "女";
        };
        String residence = switch (breakdown.residence()) {
            case T -> "";
            case U -> "城市";
            case R -> "农村";
        };
        String both = residence + (sex.isEmpty() || residence.isEmpty() ? "" : "，") + sex;
        return both.isEmpty() ? "" : "（" + both + "）";
    }

    private Term term(IndicatorCode indicator) {
        @Nullable Term term = terms.get(indicator);
        if (term == null) {
            throw new IllegalArgumentException("%s: no such indicator".formatted(indicator));
        }
        return term;
    }
}
