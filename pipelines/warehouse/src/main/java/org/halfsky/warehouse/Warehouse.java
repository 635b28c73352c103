package org.halfsky.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.halfsky.model.Answer;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.accept.AcceptCounts;
import org.halfsky.warehouse.check.CheckCounts;
import org.halfsky.warehouse.evaluate.MartCounts;
import org.halfsky.warehouse.load.StageCounts;

/**
 * The warehouse of one home, open. What is done to it is done in the order stage, check, accept, build; every step may run twice.
 * One thread at a time.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Warehouse implements AutoCloseable {

    private Warehouse() {}

    /**
     * Opens the file, makes it if it is not there, and brings its tables up to date.
     *
     * @throws WarehouseHeldException if another process has it open
     */
    public static Warehouse open(WarehouseSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }

    /** Replaces the dimensions by the catalog's rows, in one transaction. */
    public void putCatalog(Catalog catalog) {
        throw new UnsupportedOperationException(catalog.sha256());
    }

    /** Submissions that have been read: staged or accepted. */
    public Set<SubmissionId> known() {
        throw new UnsupportedOperationException();
    }

    /** Puts what was read into staging, in one transaction; what stood there of the same submissions goes first. */
    public StageCounts stage(List<ReadSubmission> submissions) {
        throw new UnsupportedOperationException(submissions.toString());
    }

    /** Holds everything staged against the rules, in one transaction. The findings of an earlier check of it are forgotten. */
    public CheckCounts check() {
        throw new UnsupportedOperationException();
    }

    /** Moves everything staged into the facts and answers for each submission, in one transaction. Nothing staged: nothing happens. */
    public AcceptCounts accept() {
        throw new UnsupportedOperationException();
    }

    /** Submissions that have been answered for, duplicates and unreadable ones too, by receipt time, inbox path, name. */
    public List<SubmissionId> accepted() {
        throw new UnsupportedOperationException();
    }

    /**
     * What the sender is told.
     *
     * @throws IllegalArgumentException if the submission has not been accepted yet
     */
    public Answer answer(SubmissionId submission) {
        throw new UnsupportedOperationException(submission.toString());
    }

    /** Judges every plan from what has been accepted, in one transaction. */
    public MartCounts buildMarts(EvaluationSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }

    /**
     * Writes every published table as {@code <folder>/<table>/<table>.parquet}.
     *
     * @param folder made if it is not there
     */
    public void exportParquet(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** A hash of all that a release depends on: accepted submissions, the catalog, the settings. The same hash, the same release. */
    public String fingerprint(EvaluationSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }

    @Override
    public void close() {}
}
