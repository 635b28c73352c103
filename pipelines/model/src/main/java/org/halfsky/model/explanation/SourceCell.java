package org.halfsky.model.explanation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file that was accepted.
 *
 * @param area           as it was then
 * @param place          1 for the one that stands, then the order in which others would
 * @param text           the cell as displayed
 * @param missingReason  why there is no value
 * @param isPreviousYear from a 上年 column
 */
public record SourceCell(
        AreaCode area,
        String areaName,
        int place,
        @Nullable BigDecimal value,
        @Nullable String missingReason,
        String text,
        boolean isApproximate,
        boolean isPreviousYear,
        String submission,
        String file,
        CellRef at,
        OffsetDateTime receivedAt,
        List<CellFinding> findings) {

    public SourceCell {
        findings = List.copyOf(findings);
    }

    /** The same cell of an area that is called so. */
    public SourceCell of(String name) {
        return new SourceCell(
                area,
                name,
                place,
                value,
                missingReason,
                text,
                isApproximate,
                isPreviousYear,
                submission,
                file,
                at,
                receivedAt,
                findings);
    }

    /** The same cell with findings on it. */
    public SourceCell with(List<CellFinding> found) {
        return new SourceCell(
                area,
                areaName,
                place,
                value,
                missingReason,
                text,
                isApproximate,
                isPreviousYear,
                submission,
                file,
                at,
                receivedAt,
                found);
    }
}
