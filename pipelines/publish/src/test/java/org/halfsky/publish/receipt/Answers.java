package org.halfsky.publish.receipt;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** A valid answer to a file from Tengzhou, until told otherwise. */
final class Answers {

    private String path = "370481滕州市/附件2：滕州市2020年监测表（最终版）.xls";
    private SubmissionStatus status = SubmissionStatus.PARTLY_ACCEPTED;
    private @Nullable AreaCode place = new AreaCode("370481");
    private @Nullable SubmissionId duplicateOf;
    private final List<Finding> findings = new ArrayList<>();

    /** A catalog that knows Tengzhou. */
    static Catalog catalog() {
        Area tengzhou = new Area(
                new AreaCode("370481"), "滕州市", AreaLevel.COUNTY, "县级市", new AreaCode("370400"), 2010, null, List.of());
        return new Catalog(
                "c".repeat(64),
                List.of(tengzhou),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Answers partlyAccepted() {
        return new Answers();
    }

    Answers file(String inboxPath) {
        path = inboxPath;
        return this;
    }

    Answers status(SubmissionStatus other) {
        status = other;
        return this;
    }

    Answers withoutPlace() {
        place = null;
        return this;
    }

    Answers duplicateOf(String submission) {
        status = SubmissionStatus.DUPLICATE;
        duplicateOf = new SubmissionId(submission);
        return this;
    }

    Answers finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    Answer build() {
        Submission submission = new Submission(
                new SubmissionId("20201105T013000-3f2a9c0d1b7e"),
                path,
                "3f2a9c0d1b7e" + "0".repeat(52),
                20_480,
                OffsetDateTime.parse("2020-11-05T01:30:00+08:00"),
                null,
                duplicateOf,
                "c".repeat(64),
                Submission.Kind.FILE);
        return new Answer(
                submission,
                status,
                place,
                new TreeSet<>(List.of(new AreaCode("370481"))),
                new TreeSet<>(List.of(2020)),
                new Answer.Cells(
                        812,
                        640,
                        3,
                        169,
                        Map.of(
                                IgnoredBecause.HIDDEN, 2,
                                IgnoredBecause.NOTE, 118,
                                IgnoredBecause.TITLE, 9,
                                IgnoredBecause.HEADER, 40)),
                findings);
    }
}
