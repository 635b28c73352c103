package org.halfsky.model.explanation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file that was accepted, if only for a time.
 *
 * @param area           as it was then
 * @param text           the cell as displayed
 * @param missingReason  why there is no value
 * @param isPreviousYear from a 上年 column
 * @param acceptedFrom   the receipt time; when an override let it in; or when a return left it standing
 * @param withdrawnAt    when its file was returned; {@code null} where it was accepted on the day asked for
 */
public record SourceCell(
        AreaCode area,
        String areaName,
        @Nullable BigDecimal value,
        @Nullable String missingReason,
        String text,
        boolean isApproximate,
        boolean isPreviousYear,
        String submission,
        String file,
        CellRef at,
        OffsetDateTime receivedAt,
        OffsetDateTime acceptedFrom,
        @Nullable OffsetDateTime withdrawnAt,
        List<CellFinding> findings) {

    public SourceCell {
        findings = List.copyOf(findings);
    }

    /** Whether its file was returned. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The same cell on a day on which its file had not been returned yet. */
    public SourceCell notWithdrawn() {
        return with(areaName, null, findings);
    }

    /** The same cell of an area that is called so. */
    public SourceCell of(String name) {
        return with(name, withdrawnAt, findings);
    }

    /** The same cell with findings on it. */
    public SourceCell with(List<CellFinding> found) {
        return with(areaName, withdrawnAt, found);
    }

    private SourceCell with(String name, @Nullable OffsetDateTime withdrawn, List<CellFinding> found) {
        return new SourceCell(
                area,
                name,
                value,
                missingReason,
                text,
                isApproximate,
                isPreviousYear,
                submission,
                file,
                at,
                receivedAt,
                acceptedFrom,
                withdrawn,
                found);
    }
}
