package org.halfsky.model.decision;

/**
 * The name of a decision: {@code <time>-<kind>-<first 12 hex digits of the SHA-256 of what it says>}.
 *
 * @param value also the name of its folder in the archive
 */
public record DecisionId(String value) implements Comparable<DecisionId> {

    public DecisionId {
        if (value.isBlank() || value.contains("/")) {
            throw new IllegalArgumentException("decision '%s': expected a plain folder name".formatted(value));
        }
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
