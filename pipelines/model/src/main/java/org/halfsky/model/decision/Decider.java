package org.halfsky.model.decision;

import org.halfsky.model.AreaCode;

/**
 * Who decided.
 *
 * @param name as it shall stand in the answer
 * @param area for which the person works
 */
public record Decider(String name, AreaCode area) {

    public Decider {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a decision needs the name of the person who takes it");
        }
    }
}
