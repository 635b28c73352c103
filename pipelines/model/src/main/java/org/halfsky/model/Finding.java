package org.halfsky.model;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a submission. Wrong data is a value that we collect and give back.
 *
 * @param rule        code of the rule, such as {@code R201}
 * @param sheet       {@code null} where the finding is about the whole file
 * @param cell        A1 style; {@code null} where no single cell is meant
 * @param area        {@code null} where the cell's area is not known; the same for the next three
 * @param value       what stands there, as text
 * @param expected    what should stand there, in Chinese
 * @param message     one polite sentence in Chinese: where, what we saw, what to do
 * @param explanation the sender's own words about it, when given
 * @param version     of the rule that was in force; {@code null} until the finding is given, and where a person decided
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable AreaCode area,
        @Nullable IndicatorCode indicator,
        @Nullable Integer year,
        @Nullable Breakdown breakdown,
        @Nullable String value,
        @Nullable String expected,
        String message,
        @Nullable String explanation,
        @Nullable Integer version) {

    /** A finding that has not been given yet. */
    public Finding(
            String rule,
            Severity severity,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable AreaCode area,
            @Nullable IndicatorCode indicator,
            @Nullable Integer year,
            @Nullable Breakdown breakdown,
            @Nullable String value,
            @Nullable String expected,
            String message,
            @Nullable String explanation) {
        this(
                rule,
                severity,
                sheet,
                cell,
                area,
                indicator,
                year,
                breakdown,
                value,
                expected,
                message,
                explanation,
                null);
    }

    /** A finding about a whole file. */
    public static Finding ofFile(String rule, Severity severity, String message) {
        return new Finding(rule, severity, null, null, null, null, null, null, null, null, message, null);
    }

    /** A finding about a cell of which nothing is known yet but what stands in it. */
    public static Finding ofCell(
            String rule, Severity severity, CellRef source, String value, @Nullable String expected, String message) {
        return new Finding(
                rule, severity, source.sheet(), source.cell(), null, null, null, null, value, expected, message, null);
    }

    /** A finding about a cell whose area, indicator, year and breakdown are known. */
    public static Finding ofObservation(
            String rule, Severity severity, Observation about, @Nullable String expected, String message) {
        return new Finding(
                rule,
                severity,
                about.source().sheet(),
                about.source().cell(),
                about.area(),
                about.indicator(),
                about.year(),
                about.breakdown(),
                about.text(),
                expected,
                message,
                null);
    }
}
