package org.halfsky.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.Arrival;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be killed at any moment: the next one loses no file and takes none twice. */
class KilledRunTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2020-11-04T17:30:00.750Z");
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2020-11-05T01:30:00+08:00");
    private static final Catalog CATALOG = Catalogs.empty("c");

    @TempDir
    Path home;

    private Path folder;
    private Archive archive;

    @BeforeEach
    void openHome() throws IOException {
        folder = Files.createDirectory(home.resolve("inbox"));
        archive = new Archive(home.resolve("archive"));
    }

    @Test
    void takesAFileOnceThoughTheRunWasKilledBeforeItWasDeleted() throws IOException {
        Path file = drop("甲.xls", "甲");
        Submission submission = archivedButNotDeleted(file, "甲.xls");

        Sweep sweep = inbox(NOW).receive(CATALOG, RECEIVED);

        assertThat(sweep.received()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(archive.submissions()).containsExactly(submission);
        assertThat(home.resolve("archive/.receiving")).isEmptyDirectory();
    }

    @Test
    void takesAnotherFileThatCameInThePlaceOfOneTakenByAKilledRun() throws IOException {
        Path file = drop("甲.xls", "甲");
        Submission before = archivedButNotDeleted(file, "甲.xls");
        Files.delete(file);
        drop("甲.xls", "新");

        List<Submission> received = inbox(NOW).receive(CATALOG, RECEIVED).received();

        assertThat(received).hasSize(1);
        assertThat(archive.original(received.get(0))).hasContent("新");
        assertThat(archive.submissions()).containsExactlyInAnyOrder(before, received.get(0));
        assertThat(file).doesNotExist();
    }

    @Test
    void cleansAwayWhatAKilledRunHadOnlyCopied() throws IOException {
        drop("甲.xls", "甲");
        Files.writeString(archive.arrival().original("甲.xls"), "半");

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED).received()).hasSize(1);
        assertThat(archive.submissions()).hasSize(1);
        assertThat(home.resolve("archive/.receiving")).isEmptyDirectory();
    }

    private Submission archivedButNotDeleted(Path file, String inboxPath) throws IOException {
        Arrival arrival = archive.arrival();
        HashedCopy copy = HashedCopy.make(file, arrival.original(inboxPath));
        Submission submission = new Submission(
                new SubmissionId("20201105T012900-" + copy.sha256().substring(0, 12)),
                inboxPath,
                copy.sha256(),
                copy.bytes(),
                OffsetDateTime.parse("2020-11-05T01:29:00+08:00"),
                null,
                null,
                CATALOG.sha256(),
                Submission.Kind.FILE);
        arrival.take(submission, FileState.of(file));
        return submission;
    }

    private Inbox inbox(Instant now) {
        return new Inbox(folder, archive, Duration.ofSeconds(2), Clock.fixed(now, SHANGHAI));
    }

    private Path drop(String inboxPath, String content) throws IOException {
        Path file = folder.resolve(inboxPath);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }
}
