package org.halfsky.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {

    private static final FileState STATE =
            new FileState(3, Instant.parse("2020-11-04T17:00:00.123456789Z"), "(dev=1,ino=2)");

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void openArchive() {
        archive = new Archive(folder);
    }

    @Test
    void readsBackWhatItKept() throws IOException {
        Submission submission = submission("20201105T013000-aaaaaaaaaaaa", "370481_滕州市/“引号”\n甲.xls");
        take(submission);

        assertThat(new Archive(folder).submissions()).containsExactly(submission);
        assertThat(archive.original(submission)).hasContent("甲");
        assertThat(archive.folderOf(submission)).isEqualTo(folder.resolve("2020/11/05/20201105T013000-aaaaaaaaaaaa"));
    }

    @Test
    void describesASubmissionInPlainWords() throws IOException {
        Submission submission = submission("20201105T013000-aaaaaaaaaaaa-2", "370481_滕州市/甲.xls");
        take(submission);

        assertThat(archive.folderOf(submission).resolve("submission.json"))
                .hasContent("""
                        {
                          "submission" : "20201105T013000-aaaaaaaaaaaa-2",
                          "inboxPath" : "370481_滕州市/甲.xls",
                          "sha256" : "%s",
                          "bytes" : 3,
                          "receivedAt" : "2020-11-05T01:30:00+08:00",
                          "sender" : "370481",
                          "duplicateOf" : "20201105T013000-aaaaaaaaaaaa",
                          "catalog" : "%s",
                          "kind" : "file"
                        }
                        """.formatted("a".repeat(64), "c".repeat(64)));
    }

    @Test
    void isEmptyBeforeTheFirstFileArrives() {
        assertThat(new Archive(folder.resolve("none")).submissions()).isEmpty();
        assertThat(new Archive(folder.resolve("none")).unfinished()).isEmpty();
    }

    @Test
    void listsSubmissionsByTimeThenPath() throws IOException {
        Submission later = submission("20201105T013001-aaaaaaaaaaaa", "甲.xls");
        Submission second = submission("20201105T013000-aaaaaaaaaaaa", "b.xls");
        Submission first = submission("20201105T013000-aaaaaaaaaaaa-2", "a.xls");
        take(later);
        take(second);
        take(first);

        assertThat(archive.submissions()).containsExactly(first, second, later);
    }

    @Test
    void passesOverDecisionsCatalogsAndHiddenFolders() throws IOException {
        Path day = Files.createDirectories(folder.resolve("2020/11/05"));
        Files.createDirectories(folder.resolve("catalog").resolve("c".repeat(64)));
        Files.createDirectory(day.resolve(".snapshot"));
        Files.writeString(Files.createDirectory(day.resolve("decision-1")).resolve("decision.json"), "{}");

        assertThat(archive.submissions()).isEmpty();
    }

    @Test
    void completesASubmissionThatAKilledRunHadTakenButNotMoved() throws IOException {
        Submission submission = submission("20201105T013000-aaaaaaaaaaaa", "甲.xls");
        take(submission);
        Path receiving = Files.createDirectory(folder.resolve(".receiving/killed"));
        Files.move(archive.folderOf(submission), receiving.resolve("submission"));
        Files.writeString(receiving.resolve("taken.json"), """
                {"place": "2020/11/05/20201105T013000-aaaaaaaaaaaa", "bytes": 3,
                 "modified": "2020-11-04T17:00:00.123456789Z", "key": "(dev=1,ino=2)"}
                """);

        assertThat(new Archive(folder).unfinished()).singleElement().satisfies(arrival -> {
            assertThat(arrival.isNew()).isTrue();
            assertThat(arrival.submission()).isEqualTo(submission);
            assertThat(arrival.state()).isEqualTo(STATE);
        });
        assertThat(archive.submissions()).containsExactly(submission);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"bytes\" : 3', '\"bytes\" : \"3\"', is not the JSON that was written there",
        "'\"bytes\" : 3', '\"bytes\" : 4', has 3 bytes",
        "'\"bytes\" : 3', '\"size\" : 3', is not the JSON that was written there",
        "'\"kind\" : \"file\"', '\"kind\" : \"fil\"', kind 'fil': expected file or link",
        "'\"sender\" : \"370481\"', '\"sender\" : \"37048\"', area code '37048': expected six digits",
        "'\"2020-11-05T01:30:00+08:00\"', '\"2020-11-06T01:30:00+08:00\"', describes a submission that belongs in",
        "'\"2020-11-05T01:30:00+08:00\"', 'null', receivedAt is empty",
        "'}', '', is not the JSON that was written there",
        "'}', '}{', is not the JSON that was written there"
    })
    void refusesADescriptionThatIsNotWhatItWrote(String before, String after, String message) throws IOException {
        Submission submission = submission("20201105T013000-aaaaaaaaaaaa", "甲.xls");
        take(submission);
        Path description = archive.folderOf(submission).resolve("submission.json");
        Files.writeString(description, Files.readString(description).replace(before, after));

        assertThatThrownBy(() -> new Archive(folder).submissions())
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessageContaining("20201105T013000-aaaaaaaaaaaa")
                .hasMessageContaining(message);
    }

    @Test
    void saysWhenAnOriginalIsMissing() throws IOException {
        Submission submission = submission("20201105T013000-aaaaaaaaaaaa", "甲.xls");
        take(submission);
        Files.delete(archive.original(submission));

        assertThatThrownBy(() -> new Archive(folder).submissions())
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessage(archive.original(submission) + ": is missing or cannot be read");
    }

    @Test
    void saysWhenAFolderHoldsNothingKnown() throws IOException {
        Path stray = Files.createDirectories(folder.resolve("2020/11/05/别的"));

        assertThatThrownBy(() -> archive.submissions())
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessage(stray + ": holds neither submission.json nor decision.json");
    }

    private void take(Submission submission) throws IOException {
        Arrival arrival = archive.arrival();
        Files.writeString(arrival.original(submission.inboxPath()), "甲");
        arrival.take(submission, STATE);
        arrival.finish();
    }

    private static Submission submission(String id, String inboxPath) {
        return new Submission(
                new SubmissionId(id),
                inboxPath,
                "a".repeat(64),
                3,
                OffsetDateTime.parse("2020-11-05T01:30:0" + id.charAt(14) + "+08:00"),
                new AreaCode("370481"),
                id.endsWith("-2") ? new SubmissionId("20201105T013000-aaaaaaaaaaaa") : null,
                "c".repeat(64),
                Submission.Kind.FILE);
    }
}
