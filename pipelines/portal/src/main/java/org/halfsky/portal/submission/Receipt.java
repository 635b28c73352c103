package org.halfsky.portal.submission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/** What a sender was told, as {@code 回执.json} has it. */
record Receipt(
        String submission,
        String file,
        String sha256,
        OffsetDateTime receivedAt,
        SubmissionStatus status,
        @Nullable String duplicateOf,
        List<AreaCode> areas,
        List<Integer> years,
        Cells cells,
        List<Finding> findings) {

    /** Rule of what is found when a higher level returned the file. */
    private static final String RETURNED = "R019";

    /** In the words that the receipt has for an error that was let pass. */
    private static final String RELEASED = "核准放行，理由：";

    Receipt {
        areas = List.copyOf(areas);
        years = List.copyOf(years);
        findings = List.copyOf(findings);
    }

    /** Every filled cell is in exactly one of loaded, rejected, ignored. */
    record Cells(int filled, int loaded, int rejected, int ignored, Map<String, Integer> ignoredBy) {}

    /** One thing that was found. */
    record Finding(
            String rule,
            Severity severity,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable AreaCode area,
            @Nullable String indicator,
            @Nullable Integer year,
            @Nullable String value,
            @Nullable String expected,
            String message,
            @Nullable String explanation) {

        /** Whether something has to be corrected, or explained. */
        boolean asksForSomething() {
            return severity == Severity.ERROR || (severity == Severity.WARNING && explanation == null);
        }
    }

    /** Whether a higher level returned the file after it had been answered. */
    public boolean isReturned() {
        return findings.stream().anyMatch(each -> each.rule().equals(RETURNED));
    }

    /** What people of a higher level decided, with who, when and why, in the words of the receipt. */
    public List<String> decisions() {
        return findings.stream()
                .filter(each -> each.rule().equals(RETURNED)
                        || (each.severity() == Severity.INFO && each.message().contains(RELEASED)))
                .map(Finding::message)
                .toList();
    }

    /** Of that severity, in the order of the receipt. */
    List<Finding> findings(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }

    /** Of that severity, those that ask for something. */
    public long open(Severity severity) {
        return findings.stream()
                .filter(each -> each.severity() == severity && each.asksForSomething())
                .count();
    }
}
