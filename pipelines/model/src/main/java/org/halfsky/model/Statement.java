package org.halfsky.model;

/** In which place a sheet states a value: a 上年 column speaks for the year before only where no 本年 column does. */
public enum Statement {
    /** the sheet is about this year (本年, a year in the head, a year column) */
    CURRENT_YEAR,
    /** the sheet repeats the year before (上年) */
    PREVIOUS_YEAR
}
