package org.halfsky.warehouse.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.halfsky.model.explanation.NamedCode;

/** How much two words are alike, for those who misspelt one. */
final class Likeness {

    private static final int SUGGESTIONS = 6;

    private Likeness() {}

    /** Those that have something in common with the words, the likeliest first. */
    static List<NamedCode> nearest(String words, Collection<NamedCode> all) {
        return all.stream()
                .distinct()
                .filter(each -> of(words, each) > 0)
                .sorted(Comparator.<NamedCode>comparingInt(each -> -of(words, each))
                        .thenComparing(NamedCode::code)
                        .thenComparing(NamedCode::name))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static int of(String words, NamedCode named) {
        return Math.max(of(words, named.name()), words.matches("[-\\w]+") ? of(words, named.code()) : 0);
    }

    /** Pairs of neighbouring characters in common, in thousandths of those of both. */
    private static int of(String one, String other) {
        int common = 0;
        for (int place = 0; place + 2 <= one.length(); place++) {
            common += other.contains(one.substring(place, place + 2)) ? 1 : 0;
        }
        return common * 2000 / Math.max(1, one.length() + other.length() - 2);
    }
}
