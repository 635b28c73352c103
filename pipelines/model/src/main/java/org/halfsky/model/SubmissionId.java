package org.halfsky.model;

/**
 * The name of a submission: {@code <receipt time>-<first 12 hex digits of SHA-256>}, with {@code -2}, {@code -3} … where taken.
 *
 * @param value also the name of its folder in the archive and of its receipt's folder
 */
public record SubmissionId(String value) implements Comparable<SubmissionId> {

    public SubmissionId {
        if (value.isBlank() || value.contains("/")) {
            throw new IllegalArgumentException("submission '%s': expected a plain folder name".formatted(value));
        }
    }

    @Override
    public int compareTo(SubmissionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
