package org.halfsky.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.halfsky.model.Answer;
import org.halfsky.model.CellRef;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.FindingCount;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.TableContent;
import org.halfsky.warehouse.accept.AcceptCounts;
import org.halfsky.warehouse.accept.Acceptance;
import org.halfsky.warehouse.accept.AnswerState;
import org.halfsky.warehouse.accept.Answers;
import org.halfsky.warehouse.accept.AnswersGiven;
import org.halfsky.warehouse.accept.DecisionRows;
import org.halfsky.warehouse.check.CheckCounts;
import org.halfsky.warehouse.check.Checks;
import org.halfsky.warehouse.evaluate.CatalogDuties;
import org.halfsky.warehouse.evaluate.Evaluation;
import org.halfsky.warehouse.evaluate.EvaluationDay;
import org.halfsky.warehouse.evaluate.MartCounts;
import org.halfsky.warehouse.evaluate.UnlockedBases;
import org.halfsky.warehouse.load.CatalogDimensions;
import org.halfsky.warehouse.load.StageCounts;
import org.halfsky.warehouse.load.Staging;
import org.halfsky.warehouse.release.Changes;
import org.halfsky.warehouse.release.LiveCompleteness;
import org.halfsky.warehouse.release.ParquetExport;
import org.halfsky.warehouse.release.PublishedContent;
import org.halfsky.warehouse.sql.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The warehouse of one home, open. What is done to it is done in the order stage, check, accept, build; every step may run twice.
 * One thread at a time.
 */
public final class Warehouse implements AutoCloseable {

    private final Connection connection;

    private Warehouse(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, makes it if it is not there, and brings its tables up to date.
     *
     * @throws WarehouseHeldException if another process has it open
     */
    public static Warehouse open(WarehouseSettings settings) {
        return new Warehouse(WarehouseFile.open(settings));
    }

    /**
     * Replaces the dimensions by the catalog's rows, in one transaction.
     *
     */
    public void putCatalog(Catalog catalog) {
        asked(
                "putting the catalog",
                () -> Transaction.in(connection, () -> {
                    new CatalogDimensions(connection).put(catalog);
                    new CatalogDuties(connection).put(catalog);
                    return catalog.sha256();
                }));
    }

    /**
     * Reads all that stands in it. DuckDB sees damage only in the blocks that a query touches, and some are touched once in years.
     *
     * @throws DamagedWarehouseException if a block is not what DuckDB wrote
     */
    public void readWhole() {
        asked("reading all of it", () -> {
            try (Statement statement = connection.createStatement()) {
                return WarehouseContent.of(statement);
            }
        });
    }

    /** Submissions that have been read: staged or accepted. */
    public Set<SubmissionId> known() {
        return asked("asking what is known", () -> new Staging(connection).known());
    }

    /** Puts what was read into staging, in one transaction; what stood there of the same submissions goes first. */
    public StageCounts stage(List<ReadSubmission> submissions) {
        return asked("staging", () -> Transaction.in(connection, () -> new Staging(connection).stage(submissions)));
    }

    /** Holds everything staged against the rules, in one transaction. The findings of an earlier check of it are forgotten. */
    public CheckCounts check(CheckSettings settings) {
        return asked("checking", () -> Transaction.in(connection, () -> new Checks(connection).check(settings)));
    }

    /** Moves everything staged into the facts and answers for each submission, in one transaction. Nothing staged: nothing happens. */
    public AcceptCounts accept() {
        return asked("accepting", () -> {
            AcceptCounts counts = Transaction.in(connection, () -> new Acceptance(connection).accept());
            checkpoint();
            return counts;
        });
    }

    /**
     * Puts in what people decided, in one transaction; what is there already stays. The order of decisions and submissions does not
     * matter.
     *
     * @return how many were not there yet
     */
    public int putDecisions(List<Decision> decisions) {
        return asked(
                "putting decisions",
                () -> Transaction.in(connection, () -> new DecisionRows(connection).put(decisions)));
    }

    /** Submissions that have been answered for, duplicates and unreadable ones too, by receipt time, inbox path, name. */
    public List<SubmissionId> accepted() {
        return asked("asking what is accepted", () -> new Answers(connection).accepted());
    }

    /** How far each submission has been answered, in the order of {@link #accepted()}. */
    public List<AnswerState> answerStates() {
        return asked("asking what is answered", () -> new Answers(connection).states());
    }

    /** Remembers, in one transaction, that the receipts of these submissions tell what was to be told. */
    public void answered(List<AnswerState> told) {
        asked("remembering answers", () -> Transaction.in(connection, () -> new AnswersGiven(connection).put(told)));
    }

    /**
     * What the sender is told, as it stands now.
     *
     * @throws IllegalArgumentException if the submission has not been accepted yet
     */
    public Answer answer(SubmissionId submission) {
        return asked("answering", () -> new Answers(connection).of(submission));
    }

    /** How many submissions have which status. */
    public Map<SubmissionStatus, Long> statuses() {
        return asked("counting submissions", () -> new Answers(connection).statuses());
    }

    /** How many findings stand, by rule and severity, in that order. */
    public List<FindingCount> findingCounts() {
        return asked("counting findings", () -> new Answers(connection).findingCounts());
    }

    /** The day as of which forms are due or late, asked on that day; it moves only when the answer does. */
    public LocalDate evaluationDay(LocalDate today) {
        return asked("asking for the evaluation day", () -> new EvaluationDay(connection).on(today));
    }

    /** The same; empty if the submission has not been accepted. */
    public Optional<Answer> answerIfAny(SubmissionId submission) {
        return asked("answering", () -> new Answers(connection).ifAny(submission));
    }

    /** Whether an error of that rule about that cell keeps values out that could be let in. */
    public boolean keepsOut(SubmissionId submission, String rule, CellRef cell) {
        return asked("asking what is kept out", () -> new Answers(connection).keepsOut(submission, rule, cell));
    }

    /** Judges every plan from what has been accepted as of a day, in one transaction. */
    public MartCounts buildMarts(EvaluationSettings settings, LocalDate evaluationDay) {
        return asked("evaluating", () -> {
            MartCounts counts = new Evaluation(connection).build(settings, evaluationDay);
            checkpoint();
            return counts;
        });
    }

    /** Who has sent what by now, as {@link #buildMarts} would say it; nothing is written. */
    public List<CompletenessRow> completeness(EvaluationSettings settings, LocalDate evaluationDay) {
        return asked(
                "asking who sent what",
                () -> Transaction.undone(connection, () -> {
                    new Evaluation(connection).fillCompleteness(settings, evaluationDay);
                    return new LiveCompleteness(connection).all();
                }));
    }

    /** What the last evaluation judged on as a base value without a lock, and nothing has locked since. */
    public List<BaseValue> baseValuesToLock() {
        return asked("asking for base values", () -> new UnlockedBases(connection).all());
    }

    /**
     * Finds out which figures of the marts are others than in the release before, in one transaction.
     *
     * @param before Parquet folder of that release; {@code null} where there is none
     * @return how many
     */
    public long findChanges(@Nullable Path before) {
        return asked(
                "finding what has changed",
                () -> Transaction.in(connection, () -> new Changes(connection).fill(before)));
    }

    /**
     * Writes every published table as {@code <folder>/<table>/<table>.parquet}.
     *
     * @param folder made if it is not there
     * @return rows written, by name of the table
     */
    public SortedMap<String, Long> exportParquet(Path folder) {
        return asked("exporting", () -> new ParquetExport(connection).export(folder));
    }

    /** Counts and sums of every column of what {@link #exportParquet} writes, by name of the table. */
    public SortedMap<String, TableContent> contentToPublish() {
        return asked("adding up what is published", () -> new PublishedContent(connection).all());
    }

    /**
     * Writes the observations that stand as SDMX-CSV 2.0, zipped by gzip.
     *
     * @param file its folder exists
     * @return rows written
     */
    public long exportObservations(Path file) {
        return asked("exporting observations", () -> new ParquetExport(connection).exportObservations(file));
    }

    /** A hash of all that a release depends on: accepted submissions, the catalog, the settings, the day. The same hash, the same release. */
    public String fingerprint(EvaluationSettings settings, LocalDate evaluationDay) {
        return asked("fingerprinting", () -> Fingerprint.of(connection, settings, evaluationDay));
    }

    @Override
    public void close() {
        asked("closing", () -> {
            connection.close();
            return connection;
        });
    }

    /** For the rooms behind this door, and their tests. */
    Connection connection() {
        return connection;
    }

    /** So that nothing has to be replayed from the write-ahead log when the file is opened next. */
    private void checkpoint() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static <T> T asked(String what, Transaction.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException broken) {
            throw DamagedWarehouseException.failure(what, broken);
        }
    }
}
