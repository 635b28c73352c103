package org.halfsky.model;

/** The first half of a {@link Breakdown}. */
public enum Sex {
    /** both sexes together */
    T,
    /** male */
    M,
    /** female */
    F
}
