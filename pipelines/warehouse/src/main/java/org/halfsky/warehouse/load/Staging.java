package org.halfsky.warehouse.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.halfsky.model.CellRef;
import org.halfsky.model.Explanation;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.NilForm;
import org.halfsky.model.Observation;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.warehouse.sql.TableAppender;
import org.jspecify.annotations.Nullable;

/** What has been read and not yet accepted. */
public final class Staging {

    private static final List<String> TABLES = List.of(
            "stg_submission",
            "stg_observation",
            "stg_rejected_cell",
            "stg_ignored_cells",
            "stg_finding",
            "stg_explanation",
            "stg_nil_form",
            "stg_qualitative");

    private final Connection connection;

    public Staging(Connection connection) {
        this.connection = connection;
    }

    /** Submissions that are staged or accepted. */
    public Set<SubmissionId> known() throws SQLException {
        return ids("select submission from stg_submission union select submission from dim_submission");
    }

    /**
     * Puts submissions into staging; what stood there of them goes first. Those that have been accepted are left as they are.
     * The caller holds the transaction.
     */
    public StageCounts stage(List<ReadSubmission> submissions) throws SQLException {
        Set<SubmissionId> accepted = ids("select submission from dim_submission");
        List<ReadSubmission> fresh = submissions.stream()
                .filter(each -> !accepted.contains(each.submission().id()))
                .map(FittingNumbers::of)
                .toList();
        forget(fresh);
        putSubmissions(fresh);
        putObservations(fresh);
        putCells(fresh);
        putFindings(fresh);
        putExplanations(fresh);
        putNilForms(fresh);
        putQualitative(fresh);
        return new StageCounts(
                fresh.size(),
                fresh.stream().mapToLong(each -> each.observations().size()).sum(),
                fresh.stream().mapToLong(each -> each.findings().size()).sum());
    }

    private Set<SubmissionId> ids(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<SubmissionId> ids = new TreeSet<>();
            while (rows.next()) {
                ids.add(new SubmissionId(rows.getString(1)));
            }
            return ids;
        }
    }

    private void forget(List<ReadSubmission> submissions) throws SQLException {
        Set<SubmissionId> staged = ids("select submission from stg_submission");
        for (ReadSubmission read : submissions) {
            if (staged.contains(read.submission().id())) {
                for (String table : TABLES) {
                    forget(table, read.submission().id());
                }
            }
        }
    }

    private void forget(String table, SubmissionId submission) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from %s where submission = ?".formatted(table))) {
            delete.setString(1, submission.value());
            delete.executeUpdate();
        }
    }

    private void putSubmissions(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_submission")) {
            for (ReadSubmission read : submissions) {
                Submission submission = read.submission();
                rows.add(
                        submission.id().value(),
                        submission.inboxPath(),
                        submission.file(),
                        submission.sha256(),
                        submission.bytes(),
                        submission.receivedAt(),
                        submission.receivedAt().getOffset().toString(),
                        code(submission.sender()),
                        code(submission.duplicateOf()),
                        submission.catalog(),
                        submission.kind().name().toLowerCase(Locale.ROOT),
                        read.unreadable(),
                        listed(read.areas()),
                        listed(read.years()),
                        read.account().filled());
            }
        }
    }

    private void putObservations(List<ReadSubmission> submissions) throws SQLException {
        long id = lastObservation();
        try (TableAppender rows = new TableAppender(connection, "stg_observation")) {
            for (ReadSubmission read : submissions) {
                SheetOrder sheets = new SheetOrder(read);
                for (Observation each : read.observations()) {
                    id++;
                    CellPosition position = CellPosition.of(each.source().cell());
                    rows.add(
                            id,
                            read.submission().id().value(),
                            each.area().value(),
                            each.indicator().value(),
                            each.year(),
                            each.breakdown().toString(),
                            each.value(),
                            each.missing() == null ? null : each.missing().code(),
                            each.approximate(),
                            each.decimals(),
                            each.text(),
                            each.statement().name().toLowerCase(Locale.ROOT),
                            each.source().sheet(),
                            sheets.of(each.source().sheet()),
                            each.source().cell(),
                            position.row(),
                            position.column());
                }
            }
        }
    }

    private long lastObservation() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select coalesce(max(observation_id), 0) from stg_observation")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void putCells(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_rejected_cell")) {
            for (ReadSubmission read : submissions) {
                for (CellRef cell : read.account().rejected()) {
                    rows.add(read.submission().id().value(), cell.sheet(), cell.cell());
                }
            }
        }
        try (TableAppender rows = new TableAppender(connection, "stg_ignored_cells")) {
            for (ReadSubmission read : submissions) {
                Map<IgnoredBecause, Integer> ignored =
                        new TreeMap<>(read.account().ignored());
                for (Map.Entry<IgnoredBecause, Integer> each : ignored.entrySet()) {
                    rows.add(read.submission().id().value(), each.getKey().code(), each.getValue());
                }
            }
        }
    }

    private void putFindings(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_finding")) {
            for (ReadSubmission read : submissions) {
                SheetOrder sheets = new SheetOrder(read);
                for (Finding each : read.findings()) {
                    CellPosition position = CellPosition.of(each.cell());
                    rows.add(
                            read.submission().id().value(),
                            "reading",
                            each.rule(),
                            each.severity().code(),
                            each.sheet(),
                            sheets.of(each.sheet()),
                            each.cell(),
                            position.row(),
                            position.column(),
                            code(each.area()),
                            code(each.indicator()),
                            each.year(),
                            code(each.breakdown()),
                            each.value(),
                            each.expected(),
                            each.message(),
                            each.explanation());
                }
            }
        }
    }

    private void putExplanations(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_explanation")) {
            for (ReadSubmission read : submissions) {
                int position = 0;
                for (Explanation each : read.explanations()) {
                    position++;
                    rows.add(
                            read.submission().id().value(),
                            position,
                            each.rule(),
                            each.sheet(),
                            each.cell(),
                            code(each.area()),
                            code(each.indicator()),
                            each.year(),
                            code(each.breakdown()),
                            each.value(),
                            each.text());
                }
            }
        }
    }

    private void putNilForms(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_nil_form")) {
            for (ReadSubmission read : submissions) {
                for (NilForm each : read.nilForms()) {
                    String submission = read.submission().id().value();
                    CellRef source = each.source();
                    rows.add(submission, each.area().value(), each.year(), each.form(), source.sheet(), source.cell());
                }
            }
        }
    }

    private void putQualitative(List<ReadSubmission> submissions) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "stg_qualitative")) {
            for (ReadSubmission read : submissions) {
                for (QualitativeStatement each : read.qualitative()) {
                    CellRef at = each.source();
                    String submission = read.submission().id().value();
                    rows.add(
                            submission,
                            each.target(),
                            each.area().value(),
                            each.year(),
                            each.isDone(),
                            at.sheet(),
                            at.cell());
                }
            }
        }
    }

    private static @Nullable String code(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    private static String listed(Set<? extends Comparable<?>> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining("|"));
    }
}
