package org.halfsky.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.Submission;
import org.halfsky.model.file.Sha256;

/**
 * Whether the originals are still the bytes that were taken.
 *
 * @param submissions those that could be read, in no order that means anything
 * @param problems    one line each
 */
public record ArchiveCheck(List<Submission> submissions, List<String> problems) {

    public ArchiveCheck {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
    }

    /** Hashes every original and holds it against its {@code submission.json}. */
    public static ArchiveCheck of(Path archiveFolder) {
        Archive archive = new Archive(archiveFolder);
        List<Submission> submissions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path place : Days.entries(archiveFolder)) {
            try {
                if (Archive.isSubmission(place)) {
                    Submission submission = archive.read(place);
                    submissions.add(submission);
                    if (submission.kind() == Submission.Kind.FILE) {
                        checkOriginal(archive, submission, problems);
                    }
                }
            } catch (DamagedArchiveException | IOException damaged) {
                problems.add(String.valueOf(damaged.getMessage()));
            }
        }
        return new ArchiveCheck(submissions, problems);
    }

    private static void checkOriginal(Archive archive, Submission submission, List<String> problems)
            throws IOException {
        Path original = archive.original(submission);
        String sha256 = Sha256.of(original);
        if (!sha256.equals(submission.sha256())) {
            problems.add(
                    "%s: has SHA-256 %s, its submission.json says %s".formatted(original, sha256, submission.sha256()));
        }
    }
}
