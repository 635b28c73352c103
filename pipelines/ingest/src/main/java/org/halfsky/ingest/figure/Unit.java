package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a number counts, and in what steps.
 *
 * @param families what it can count; two units can be converted when they share one
 * @param step     one of the unit, in the family's smallest terms: ‰ is 0.001, 万人 is 10000
 */
record Unit(Set<Family> families, BigDecimal step) {

    /** What is counted. */
    enum Family {
        /** a part of a whole: %, ‰, 1/万, 1/10万 */
        RATE,
        /** a distance between two rates */
        POINTS,
        PERSON,
        /** 人次: the same person counts each time */
        VISIT,
        THING,
        MONEY,
        COPY,
        AGE,
        HOUR,
        AREA,
        /** 万 and 亿 alone: of whatever the indicator counts */
        BARE
    }

    Unit {
        families = Set.copyOf(families);
    }

    boolean isRate() {
        return families.contains(Family.RATE);
    }

    /** Whether a number in this unit can be told in the other. */
    boolean fits(Unit other) {
        boolean bare = families.contains(Family.BARE) && !other.isRate() && !other.families.contains(Family.POINTS);
        // a % behind a number of percentage points is the usual slip of the pen
        boolean points = isRate() && other.families.contains(Family.POINTS);
        return bare || points || families.stream().anyMatch(other.families::contains);
    }
}
