package org.halfsky.model;

/** The second half of a {@link Breakdown}. */
public enum Residence {
    /** urban and rural together */
    T,
    /** urban (城市、城镇) */
    U,
    /** rural (农村) */
    R
}
