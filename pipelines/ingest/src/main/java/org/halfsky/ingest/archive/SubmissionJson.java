package org.halfsky.ingest.archive;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.jspecify.annotations.Nullable;

/** The content of {@code submission.json}: a {@link Submission} in plain words. */
record SubmissionJson(
        @Nullable String submission,
        @Nullable String inboxPath,
        @Nullable String sha256,
        long bytes,
        @Nullable String receivedAt,
        @Nullable String sender,
        @Nullable String duplicateOf,
        @Nullable String catalog,
        @Nullable String kind) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    static SubmissionJson of(Submission submission) {
        AreaCode sender = submission.sender();
        SubmissionId duplicateOf = submission.duplicateOf();
        return new SubmissionJson(
                submission.id().value(),
                submission.inboxPath(),
                submission.sha256(),
                submission.bytes(),
                submission.receivedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                sender == null ? null : sender.value(),
                duplicateOf == null ? null : duplicateOf.value(),
                submission.catalog(),
                submission.kind().name().toLowerCase(Locale.ROOT));
    }

    /** @throws DamagedArchiveException if the file is not what was written there */
    static Submission read(Path file) {
        SubmissionJson json = Json.read(file, SubmissionJson.class);
        try {
            return json.asSubmission();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedArchiveException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Submission asSubmission() {
        return new Submission(
                new SubmissionId(given("submission", submission)),
                given("inboxPath", inboxPath),
                hash("sha256", sha256),
                bytes,
                OffsetDateTime.parse(given("receivedAt", receivedAt)),
                sender == null ? null : new AreaCode(sender),
                duplicateOf == null ? null : new SubmissionId(duplicateOf),
                hash("catalog", catalog),
                kind(given("kind", kind)));
    }

    private static Submission.Kind kind(String word) {
        return switch (word) {
            case "file" -> Submission.Kind.FILE;
            case "link" -> Submission.Kind.LINK;
            default -> throw new IllegalArgumentException("kind '%s': expected file or link".formatted(word));
        };
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("%s is empty".formatted(field));
        }
        return value;
    }

    private static String hash(String field, @Nullable String value) {
        if (!SHA256.matcher(given(field, value)).matches()) {
            throw new IllegalArgumentException("%s '%s': expected 64 lower-case hex digits".formatted(field, value));
        }
        return given(field, value);
    }
}
