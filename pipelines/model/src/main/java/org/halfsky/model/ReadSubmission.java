package org.halfsky.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What reading found in one submission: {@code ingest} gives it, {@code warehouse} takes it.
 *
 * @param unreadable   the file could not be opened as a table; its one finding says what it is
 * @param areas        areas that the file speaks for, known or not whether any of their cells load
 * @param years        years that the file speaks for
 * @param observations in the order of sheets, rows, columns
 * @param findings     of reading alone; checks add theirs later
 * @param explanations of findings told before, brought back on 审核结果, in its order
 * @param nilForms     forms on which the sender says that there is nothing to report
 * @param qualitative  whether targets that no number measures are done; one cell may speak of several
 */
public record ReadSubmission(
        Submission submission,
        boolean unreadable,
        Set<AreaCode> areas,
        Set<Integer> years,
        List<Observation> observations,
        List<Finding> findings,
        CellAccount account,
        List<Explanation> explanations,
        List<NilForm> nilForms,
        List<QualitativeStatement> qualitative) {

    /** A file without a sheet of qualitative targets. */
    public ReadSubmission(
            Submission submission,
            boolean unreadable,
            Set<AreaCode> areas,
            Set<Integer> years,
            List<Observation> observations,
            List<Finding> findings,
            CellAccount account,
            List<Explanation> explanations,
            List<NilForm> nilForms) {
        this(submission, unreadable, areas, years, observations, findings, account, explanations, nilForms, List.of());
    }

    /** A file that brings no explanations and no form without figures. */
    public ReadSubmission(
            Submission submission,
            boolean unreadable,
            Set<AreaCode> areas,
            Set<Integer> years,
            List<Observation> observations,
            List<Finding> findings,
            CellAccount account) {
        this(submission, unreadable, areas, years, observations, findings, account, List.of(), List.of());
    }

    public ReadSubmission {
        areas = Set.copyOf(areas);
        years = Set.copyOf(years);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
        nilForms = List.copyOf(nilForms);
        qualitative = List.copyOf(qualitative);
        Set<CellRef> sources = new HashSet<>();
        observations.forEach(each -> sources.add(each.source()));
        qualitative.forEach(each -> sources.add(each.source()));
        int accounted = account.ignoredCount() + account.rejected().size() + sources.size();
        if (account.filled() != accounted) {
            throw new IllegalArgumentException("%s: %d filled cells, but %d accounted for"
                    .formatted(submission.inboxPath(), account.filled(), accounted));
        }
    }
}
