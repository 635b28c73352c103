package org.halfsky.ingest.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds chains of references that come back to where they began. */
final class Circle {

    private final Map<String, Set<String>> references;

    /** @param references what each code refers to */
    Circle(Map<String, Set<String>> references) {
        this.references = references;
    }

    /** The shortest such chain that begins with the code, written {@code A → B → A}; empty where it is on none. */
    Optional<String> from(String code) {
        List<List<String>> chains = new ArrayList<>(List.of(List.of(code)));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chains.size(); i++) {
            List<String> chain = chains.get(i);
            for (String next : references.getOrDefault(chain.get(chain.size() - 1), Set.of())) {
                List<String> longer = new ArrayList<>(chain);
                longer.add(next);
                if (next.equals(code)) {
                    return Optional.of(String.join(" → ", longer));
                }
                if (seen.add(next)) {
                    chains.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
