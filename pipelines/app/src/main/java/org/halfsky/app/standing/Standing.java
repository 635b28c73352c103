package org.halfsky.app.standing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.FindingCount;
import org.halfsky.model.SubmissionStatus;

/**
 * Every submission by what became of it, and every finding that stands, as the receipts tell them.
 *
 * @param submissions by {@link SubmissionStatus#code()}, all of them named
 * @param findings    by rule, then severity
 */
public record Standing(SortedMap<String, Long> submissions, List<FindingCount> findings) {

    public Standing {
        submissions = new TreeMap<>(submissions);
        findings = List.copyOf(findings);
    }

    /** The same, with a zero where there is none. */
    public static Standing of(Map<SubmissionStatus, Long> submissions, List<FindingCount> findings) {
        SortedMap<String, Long> all = new TreeMap<>();
        for (SubmissionStatus each : SubmissionStatus.values()) {
            all.put(each.code(), submissions.getOrDefault(each, 0L));
        }
        return new Standing(all, findings);
    }
}
