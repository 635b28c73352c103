package org.halfsky.warehouse.accept;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.FindingCount;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/** What the senders of accepted submissions are told. */
public final class Answers {

    private final Connection connection;

    public Answers(Connection connection) {
        this.connection = connection;
    }

    /** Submissions that have been answered for, by receipt time, inbox path, name. */
    public List<SubmissionId> accepted() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select submission from dim_submission order by received_at, inbox_path, submission")) {
            List<SubmissionId> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(new SubmissionId(rows.getString(1)));
            }
            return ids;
        }
    }

    /** Every submission answered for, in the order of {@link #accepted()}, with what is known about its receipt. */
    public List<AnswerState> states() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select * from answer_state order by received_at, inbox_path, submission")) {
            List<AnswerState> states = new ArrayList<>();
            while (rows.next()) {
                states.add(new AnswerState(
                        new SubmissionId(rows.getString("submission")),
                        optional(rows.getString("place_area_code"), AreaCode::new),
                        rows.getString("revision"),
                        rows.getString("given_revision")));
            }
            return states;
        }
    }

    /** How many submissions have which status. */
    public Map<SubmissionStatus, Long> statuses() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select status, count(*) from submission_answer group by status")) {
            Map<SubmissionStatus, Long> statuses = new EnumMap<>(SubmissionStatus.class);
            while (rows.next()) {
                statuses.put(SubmissionStatus.of(rows.getString(1)), rows.getLong(2));
            }
            return statuses;
        }
    }

    /** How many findings stand, by rule and severity, in that order. */
    public List<FindingCount> findingCounts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select rule, severity, count(*) from finding_of_version group by all order by all")) {
            List<FindingCount> counts = new ArrayList<>();
            while (rows.next()) {
                counts.add(new FindingCount(rows.getString(1), Severity.of(rows.getString(2)), rows.getLong(3)));
            }
            return counts;
        }
    }

    /** @throws IllegalArgumentException if the submission has not been accepted */
    public Answer of(SubmissionId id) throws SQLException {
        return ifAny(id).orElseThrow(() -> new IllegalArgumentException("%s: not accepted".formatted(id)));
    }

    /** Empty if the submission has not been accepted. */
    public Optional<Answer> ifAny(SubmissionId id) throws SQLException {
        List<Finding> findings =
                list("select * from finding_of_version where submission = ? order by position", id, Answers::finding);
        Map<IgnoredBecause, Integer> ignored = new EnumMap<>(IgnoredBecause.class);
        list(
                "select * from fct_ignored_cells where submission = ?",
                id,
                row -> ignored.put(IgnoredBecause.of(row.getString("reason")), row.getInt("cell_count")));
        return list("select * from submission_answer where submission = ?", id, row -> answer(row, ignored, findings))
                .stream()
                .findFirst();
    }

    /** Whether an error of that rule about that cell keeps values out that could be let in. */
    public boolean keepsOut(SubmissionId id, String rule, CellRef cell) throws SQLException {
        return list(
                        "select rule, sheet, cell from finding_keeping_out where submission = ?",
                        id,
                        row -> rule.equals(row.getString("rule"))
                                && cell.equals(new CellRef(row.getString("sheet"), row.getString("cell"))))
                .contains(true);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String query, SubmissionId id, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    private static Answer answer(ResultSet row, Map<IgnoredBecause, Integer> ignored, List<Finding> findings)
            throws SQLException {
        return new Answer(
                submission(row),
                SubmissionStatus.of(row.getString("status")),
                optional(row.getString("place_area_code"), AreaCode::new),
                set(row.getString("area_codes"), AreaCode::new),
                set(row.getString("years"), Integer::valueOf),
                new Answer.Cells(
                        row.getInt("filled_count"),
                        row.getInt("loaded_count"),
                        row.getInt("rejected_count"),
                        row.getInt("ignored_count"),
                        ignored),
                findings);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        ZoneOffset offset = ZoneOffset.of(row.getString("utc_offset"));
        return new Submission(
                new SubmissionId(row.getString("submission")),
                row.getString("inbox_path"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("received_at", OffsetDateTime.class).withOffsetSameInstant(offset),
                optional(row.getString("sender_area_code"), AreaCode::new),
                optional(row.getString("duplicate_of"), SubmissionId::new),
                row.getString("catalog_sha256"),
                Submission.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        boolean hasYear = !row.wasNull();
        int version = row.getInt("rule_version");
        boolean hasVersion = !row.wasNull();
        return new Finding(
                row.getString("rule"),
                Severity.of(row.getString("severity")),
                row.getString("sheet"),
                row.getString("cell"),
                optional(row.getString("area_code"), AreaCode::new),
                optional(row.getString("indicator_code"), IndicatorCode::new),
                hasYear ? year : null,
                optional(row.getString("breakdown"), Breakdown::parse),
                row.getString("value"),
                row.getString("expected"),
                row.getString("message"),
                row.getString("explanation"),
                hasVersion ? version : null);
    }

    private static <T> @Nullable T optional(@Nullable String text, Function<String, T> type) {
        return text == null ? null : type.apply(text);
    }

    private static <T> SortedSet<T> set(String listed, Function<String, T> type) {
        Stream<String> words = listed.isEmpty() ? Stream.of() : Arrays.stream(listed.split("\\|"));
        return words.map(type).collect(Collectors.toCollection(TreeSet::new));
    }
}
