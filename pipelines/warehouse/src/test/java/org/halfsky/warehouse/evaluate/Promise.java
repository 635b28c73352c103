package org.halfsky.warehouse.evaluate;

import java.util.Set;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/** A target in one line of a test: {@code at_least 95}, {@code between 40..60 [rural]}, {@code above_base @previous_term #教育}. */
record Promise(
        String type,
        @Nullable Fraction value,
        @Nullable Fraction value2,
        String breakdown,
        String comparison,
        String domain) {

    private static final Set<String> AGAINST_THE_BASE =
            Set.of("above_base", "below_base", "reduce_by_pct_from_base", "increase_by_pp_from_base");

    static Promise parse(String text) {
        String rest = text.strip();
        String domain = "健康";
        String comparison = "";
        String breakdown = "";
        if (rest.contains("#")) {
            domain = rest.substring(rest.indexOf('#') + 1).strip();
            rest = rest.substring(0, rest.indexOf('#')).strip();
        }
        if (rest.contains("@")) {
            comparison = rest.substring(rest.indexOf('@') + 1).strip();
            rest = rest.substring(0, rest.indexOf('@')).strip();
        }
        if (rest.contains("[")) {
            breakdown = rest.substring(rest.indexOf('[') + 1, rest.indexOf(']'));
            rest = rest.substring(0, rest.indexOf('[')).strip();
        }
        String[] words = rest.split("\\s+", -1);
        String type = TargetType.of(words[0]).code();
        String[] bounds = words.length > 1 ? words[1].split("\\.\\.", -1) : new String[0];
        return new Promise(
                type,
                bounds.length > 0 ? Fraction.parse(bounds[0]) : null,
                bounds.length > 1 ? Fraction.parse(bounds[1]) : null,
                breakdown,
                comparison.isEmpty() && AGAINST_THE_BASE.contains(type) ? "base" : comparison,
                domain);
    }
}
