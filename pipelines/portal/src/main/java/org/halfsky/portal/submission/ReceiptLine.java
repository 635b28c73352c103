package org.halfsky.portal.submission;

import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;

/**
 * A receipt in the list.
 *
 * @param place    the area under which it lies
 * @param errors   to be corrected
 * @param warnings to be corrected or explained
 */
record ReceiptLine(
        AreaCode place,
        String submission,
        String file,
        OffsetDateTime receivedAt,
        SubmissionStatus status,
        boolean isReturned,
        List<Integer> years,
        Receipt.Cells cells,
        long errors,
        long warnings) {

    static ReceiptLine of(AreaCode place, Receipt receipt) {
        return new ReceiptLine(
                place,
                receipt.submission(),
                receipt.file(),
                receipt.receivedAt(),
                receipt.status(),
                receipt.isReturned(),
                receipt.years(),
                receipt.cells(),
                receipt.open(Severity.ERROR),
                receipt.open(Severity.WARNING));
    }
}
