package org.halfsky.model;

/**
 * The catalog's code of an indicator, such as {@code W-HLT-002}.
 *
 * @param value not blank
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    public IndicatorCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an indicator code cannot be blank");
        }
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
