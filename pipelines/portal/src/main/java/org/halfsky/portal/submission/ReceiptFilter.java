package org.halfsky.portal.submission;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts somebody wants to see.
 *
 * @param area   {@code null} for all, like the next two
 * @param status a code of {@link SubmissionStatus}, or {@code returned} for what a higher level sent back
 * @param page   from 1
 */
record ReceiptFilter(
        @Nullable AreaCode area,
        @Nullable Integer year,
        @Nullable String status,
        int page) {

    static final String RETURNED = "returned";
    static final int ON_A_PAGE = 30;

    /** From what a browser says; what cannot be understood asks for nothing. */
    static ReceiptFilter of(String area, String year, String status, int page) {
        return new ReceiptFilter(
                area.matches("\\d{6}") ? new AreaCode(area) : null,
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                status.isEmpty() ? null : status,
                Math.max(1, page));
    }

    /** Those that are wanted, of whatever area. */
    List<ReceiptLine> wanted(List<ReceiptLine> all) {
        return all.stream()
                .filter(each -> area == null || each.place().equals(area))
                .filter(each -> year == null || each.years().contains(year))
                .filter(each -> status == null || isStatus(each, status))
                .toList();
    }

    /** Those of the page, of all that are wanted. */
    List<ReceiptLine> onPage(List<ReceiptLine> wanted) {
        return wanted.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
    }

    /** How many pages so many lines need. */
    static int pages(int lines) {
        return Math.max(1, (lines + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private static boolean isStatus(ReceiptLine line, String status) {
        return status.equals(RETURNED)
                ? line.isReturned()
                : !line.isReturned() && line.status().code().equals(status);
    }
}
