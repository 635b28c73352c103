package org.halfsky.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number on which a rule turns and which an installation may set: {@code halfsky.checks.<key>}. Formulas and the files of
 * {@code sql/checks} name it {@code {key}}.
 */
public enum Threshold {
    GROSS_RATE_MOST_PCT(
            "130", "100", "1000", "R003: above this a gross enrolment rate asks for an explanation, in percent"),
    CONSOLIDATION_RATE_MOST_PCT("120", "100", "1000", "R003: the same for 巩固率"),
    INSURANCE_RATE_MOST_PCT("105", "100", "1000", "R003: the same for insurance coverage"),
    FRACTION_COLUMN_PCT(
            "80",
            "50",
            "100",
            "R004: share of a column that must look like fractions before the column is asked about"),
    MAGNITUDE_TOLERANCE_PCT(
            "20", "0", "50", "R005: how near to 10, 100 or 1000 times the median of other years is a wrong magnitude"),
    WOMEN_SHARE_LEAST_PCT("20", "0", "50", "R108: least share of women in education and employment"),
    WOMEN_SHARE_MOST_PCT("80", "50", "100", "R108: greatest share of women in education and employment"),
    WOMEN_SHARE_BASE("50", "0", "1000000", "R108: totals below this are too small to tell"),
    INFANT_SHARE_LEAST_PCT(
            "50", "0", "100", "R203: least share of the infant mortality rate in that of children under five"),
    SCREENING_DIFFERENCE_POINTS("2", "0", "100", "R216: how far the rates of two screenings may lie apart"),
    ENROLMENT_DIFFERENCE_POINTS("2", "0", "100", "R220: how far the enrolment rate of girls may lie from that of all"),
    VILLAGE_HEADS_DIFFERENCE_PCT("2", "0", "100", "R222: how far heads of villages may lie from villages"),
    BIRTH_SEX_RATIO_LEAST("97", "50", "105", "R231: below this the sex ratio at birth asks for an explanation"),
    BIRTH_SEX_RATIO_MOST("115", "105", "200", "R231: above this the sex ratio at birth asks for an explanation"),
    BIRTHS_DIFFERENCE_PCT("15", "0", "100", "R232: how far births registered may lie from live births"),
    PERCENTAGE_CHANGE_POINTS("10", "0", "100", "R301: how far a percentage may move from one year to the next"),
    COUNT_CHANGE_PCT("30", "0", "1000", "R302: how far a count may move from one year to the next"),
    COUNT_CHANGE_BASE("50", "0", "1000000", "R302: counts below this are too small to tell"),
    MORTALITY_CHANGE_PCT("50", "0", "1000", "R303: how far a mortality rate may move from one year to the next"),
    MORTALITY_CHANGE_CASES("5", "0", "1000000", "R303: fewer cases than this are too few to tell"),
    TERM_CHANGE_POINTS("3", "0", "100", "R305: how far a share of seats may move within a term"),
    TERM_CHANGE_SEATS("2", "0", "1000", "R305: by-elections of so few seats ask for nothing, however small the body"),
    NEIGHBOUR_QUARTILE_RANGES(
            "3", "1", "100", "R408: how many interquartile ranges an area may lie from the middle of its neighbours"),
    NEIGHBOUR_POINTS("10", "0", "100", "R408: nearer to the middle than this is never asked about"),
    NEIGHBOUR_COUNT("8", "4", "1000", "R408: fewer neighbours than this are too few to tell");

    private final BigDecimal standard;
    private final BigDecimal least;
    private final BigDecimal greatest;
    private final String meaning;

    Threshold(String standard, String least, String greatest, String meaning) {
        this.standard = new BigDecimal(standard);
        this.least = new BigDecimal(least);
        this.greatest = new BigDecimal(greatest);
        this.meaning = meaning;
    }

    /** {@code count-change-pct}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is where nothing is set. */
    public BigDecimal standard() {
        return standard;
    }

    /** The least that it may be set to. */
    public BigDecimal least() {
        return least;
    }

    /** The greatest that it may be set to. */
    public BigDecimal greatest() {
        return greatest;
    }

    /** The rule that turns on it, and how: one sentence without its full stop. */
    public String meaning() {
        return meaning;
    }
}
