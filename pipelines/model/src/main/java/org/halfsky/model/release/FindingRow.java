package org.halfsky.model.release;

import org.jspecify.annotations.Nullable;

/**
 * What was found about an area's figures: a row of {@code finding} with the file that it is about.
 *
 * @param place       sheet and cell, {@code 妇女!D17}; empty where it is about no single cell
 * @param explanation the sender's words; {@code null} while there are none
 */
public record FindingRow(
        String rule,
        String severity,
        String file,
        String place,
        @Nullable String indicator,
        @Nullable Integer year,
        @Nullable String value,
        String message,
        @Nullable String explanation) {}
