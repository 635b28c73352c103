package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/**
 * That an area, as it was then, has accepted observations of a year.
 *
 * @param standingYear the year on whose boundaries it stands
 */
record Report(AreaCode area, int year, int standingYear) {

    /** Years between what it reports for and the boundaries it stands on. */
    int yearsApart() {
        return Math.abs(standingYear - year);
    }
}
