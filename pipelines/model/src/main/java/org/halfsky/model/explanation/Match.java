package org.halfsky.model.explanation;

import java.util.List;
import java.util.Optional;

/**
 * What a code or name stands for.
 *
 * @param found   exactly one, or several of the same name, or none
 * @param nearest where none was found: what may have been meant, the likeliest first
 */
public record Match(List<NamedCode> found, List<NamedCode> nearest) {

    public Match {
        found = List.copyOf(found);
        nearest = List.copyOf(nearest);
    }

    /** The one that is meant; empty where there are several or none. */
    public Optional<NamedCode> only() {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
