package org.halfsky.model;

import java.util.Locale;

/**
 * Which part of the population an observation is about, written {@code <sex>.<residence>}: {@code T.T}, {@code F.T}, {@code T.R}.
 */
public record Breakdown(Sex sex, Residence residence) implements Comparable<Breakdown> {

    /** The whole population. */
    public static final Breakdown TOTAL = new Breakdown(Sex.T, Residence.T);

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a sex, a dot and a residence
     */
    public static Breakdown parse(String text) {
        String[] halves = text.toUpperCase(Locale.ROOT).split("\\.", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException(
                    "breakdown '%s': expected <sex>.<residence>, such as T.T".formatted(text));
        }
        return new Breakdown(Sex.valueOf(halves[0]), Residence.valueOf(halves[1]));
    }

    /** The word people read: 合计, 女, 农村, 农村女. */
    public String label() {
        String residences = switch (residence) {
            case T -> "";
            case U -> "城市";
            case R -> "农村";
        };
        String sexes = switch (sex) {
            case T -> "";
            case M -> "男";
            case F -> "女";
        };
        String label = residences + sexes;
        return label.isEmpty() ? "合计" : label;
    }

    @Override
    public int compareTo(Breakdown other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return sex + "." + residence;
    }
}
