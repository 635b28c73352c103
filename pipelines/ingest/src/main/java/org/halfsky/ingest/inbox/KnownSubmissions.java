package org.halfsky.ingest.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.jspecify.annotations.Nullable;

/** What was received before: tells duplicates and names that are taken. */
final class KnownSubmissions {

    /** What makes two files the same to us: bytes, who sent them, and the catalog by which they are read. */
    private record Content(String sha256, @Nullable AreaCode sender, String catalog) {}

    private final Map<Content, SubmissionId> first = new HashMap<>();
    private final Set<SubmissionId> names = new HashSet<>();

    KnownSubmissions(List<Submission> submissions) {
        submissions.forEach(this::add);
    }

    void add(Submission submission) {
        names.add(submission.id());
        if (submission.kind() == Submission.Kind.FILE && submission.duplicateOf() == null) {
            first.putIfAbsent(
                    new Content(submission.sha256(), submission.sender(), submission.catalog()), submission.id());
        }
    }

    /** The submission that those bytes repeat; {@code null} if none. */
    @Nullable
    SubmissionId duplicated(String sha256, @Nullable AreaCode sender, String catalog) {
        return first.get(new Content(sha256, sender, catalog));
    }

    /** The name itself, or with {@code -2}, {@code -3} … behind it where it is taken. */
    SubmissionId free(String name) {
        SubmissionId id = new SubmissionId(name);
        for (int i = 2; names.contains(id); i++) {
            id = new SubmissionId(name + "-" + i);
        }
        return id;
    }
}
