package org.halfsky.model;

import java.util.regex.Pattern;

/**
 * The six-digit GB/T 2260 code of an area, or a local code of the same form from the overlay.
 *
 * @param value six digits, leading zeros kept
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    /** The nation. */
    public static final AreaCode NATION = new AreaCode("000000");

    public AreaCode {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("area code '%s': expected six digits".formatted(value));
        }
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
