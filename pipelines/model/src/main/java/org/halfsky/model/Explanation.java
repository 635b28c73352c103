package org.halfsky.model;

import org.jspecify.annotations.Nullable;

/**
 * The sender's own words about a finding, as they came back on 审核结果. They belong to what is said of what, so they stay with the
 * finding in every submission until the value changes.
 *
 * @param sheet     of the finding; {@code null} where it is about the whole file
 * @param cell      of the finding; {@code null} where no single cell is meant
 * @param area      {@code null} where the finding knows none; the same for the next three
 * @param value     what stood there, as text
 * @param text      not blank
 */
public record Explanation(
        String rule,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable AreaCode area,
        @Nullable IndicatorCode indicator,
        @Nullable Integer year,
        @Nullable Breakdown breakdown,
        @Nullable String value,
        String text) {

    public Explanation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s %s!%s: an explanation says something".formatted(rule, sheet, cell));
        }
    }
}
