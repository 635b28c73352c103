package org.halfsky.portal.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /**
     * The page, and how much there is.
     *
     * @param lines the newest first
     * @param count of all pages
     */
    record Found(List<ReceiptLine> lines, int count) {

        Found {
            lines = List.copyOf(lines);
        }

        int pages() {
            return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    /** From what a browser says; what cannot be understood asks for nothing. */
    static ReceiptFilter of(String area, String year, String status, int page) {
        return new ReceiptFilter(
                area.matches("\\d{6}") ? new AreaCode(area) : null,
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                status.isEmpty() ? null : status,
                Math.max(1, page));
    }

    /** Reads the receipts of the page only, unless the others have to be read to know whether they are wanted. */
    Found in(ReceiptBook book, Predicate<AreaCode> isPermitted) {
        List<ReceiptName> names = book.names(each -> isPermitted.test(each) && (area == null || each.equals(area)));
        if (year == null && status == null) {
            return new Found(read(book, onPage(names)), names.size());
        }
        List<ReceiptLine> wanted = read(book, names).stream()
                .filter(each -> year == null || each.years().contains(year))
                .filter(each -> status == null || isStatus(each, status))
                .toList();
        return new Found(onPage(wanted), wanted.size());
    }

    private <T> List<T> onPage(List<T> all) {
        return all.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    private static List<ReceiptLine> read(ReceiptBook book, List<ReceiptName> names) {
        return names.stream().map(book::line).flatMap(Optional::stream).toList();
    }

    private static boolean isStatus(ReceiptLine line, String status) {
        return status.equals(RETURNED)
                ? line.isReturned()
                : !line.isReturned() && line.status().code().equals(status);
    }
}
