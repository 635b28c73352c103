package org.halfsky.model;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the sender is told about one submission: the content of {@code 回执.json}.
 *
 * @param place    the area under which the receipt lies: the sender's, else the smallest that contains all of the file's areas;
 *                 {@code null} where there is none ({@code _unknown})
 * @param areas    by code
 * @param years    ascending
 * @param findings errors first, then by sheet and cell in reading order
 */
public record Answer(
        Submission submission,
        SubmissionStatus status,
        @Nullable AreaCode place,
        SortedSet<AreaCode> areas,
        SortedSet<Integer> years,
        Cells cells,
        List<Finding> findings) {

    /** Every filled cell is in exactly one of loaded, rejected, ignored; {@code ignoredBy} adds up to ignored. */
    public record Cells(int filled, int loaded, int rejected, int ignored, Map<IgnoredBecause, Integer> ignoredBy) {

        public Cells {
            ignoredBy = Map.copyOf(ignoredBy);
            int reasons =
                    ignoredBy.values().stream().mapToInt(Integer::intValue).sum();
            if (filled != loaded + rejected + ignored || ignored != reasons) {
                throw new IllegalArgumentException(
                        "cells do not add up: filled %d, loaded %d, rejected %d, ignored %d by %s"
                                .formatted(filled, loaded, rejected, ignored, ignoredBy));
            }
        }
    }

    public Answer {
        findings = List.copyOf(findings);
    }
}
