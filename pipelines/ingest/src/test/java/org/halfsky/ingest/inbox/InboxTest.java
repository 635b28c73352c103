package org.halfsky.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {

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
    void archivesAFileAndTakesItAway() throws IOException {
        drop("370481_滕州市/附件2：滕州市2020年监测表（最终版）.xls", "甲");

        Sweep sweep = inbox(NOW).receive(CATALOG, RECEIVED);

        Submission submission = sweep.received().get(0);
        assertThat(submission.inboxPath()).isEqualTo("370481_滕州市/附件2：滕州市2020年监测表（最终版）.xls");
        assertThat(submission.file()).isEqualTo("附件2：滕州市2020年监测表（最终版）.xls");
        assertThat(submission.id().value())
                .isEqualTo("20201105T013000-" + submission.sha256().substring(0, 12));
        assertThat(submission.receivedAt()).isEqualTo(OffsetDateTime.parse("2020-11-05T01:30:00+08:00"));
        assertThat(submission.sender()).isEqualTo(new AreaCode("370481"));
        assertThat(submission.bytes()).isEqualTo(3);
        assertThat(submission.duplicateOf()).isNull();
        assertThat(submission.catalog()).isEqualTo(CATALOG.sha256());
        assertThat(archive.original(submission))
                .isEqualTo(home.resolve("archive/2020/11/05/" + submission.id() + "/original.xls"))
                .hasContent("甲");
        assertThat(archive.submissions()).containsExactly(submission);
        assertThat(folder.resolve("370481_滕州市")).isEmptyDirectory();
        assertThat(home.resolve("archive/.receiving")).isEmptyDirectory();
    }

    @Test
    void findsNothingWhereThereIsNoInbox() throws IOException {
        Files.delete(folder);

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED)).isEqualTo(new Sweep(List.of(), 0, 0));
    }

    @Test
    void takesFilesInPathOrder() throws IOException {
        drop("b.xlsx", "1");
        drop("a/z.xlsx", "2");
        drop("a.xlsx", "3");
        drop("乙.xlsx", "4");
        drop("丙/甲.xlsx", "5");

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED).received())
                .extracting(Submission::inboxPath)
                .containsExactly("a.xlsx", "a/z.xlsx", "b.xlsx", "丙/甲.xlsx", "乙.xlsx");
    }

    @Test
    void knowsTheSenderFromTheOutermostFolderThatNamesAnArea() throws IOException {
        drop("370400枣庄市/370481/甲.xls", "1");
        drop("2020年/370402 市中区/甲.xls", "2");
        drop("370481滕州市.xls", "3");
        drop("37048/甲.xls", "4");

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED).received())
                .extracting(Submission::sender)
                .containsExactly(new AreaCode("370402"), new AreaCode("370400"), null, null);
    }

    @Test
    void takesAFileAtOnceWhenItIsOlderThanTheSettlingTime() throws IOException {
        Files.setLastModifiedTime(drop("甲.xls", "甲"), FileTime.from(NOW.minusSeconds(2)));

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED).received()).hasSize(1);
    }

    @Test
    void waitsForAFileThatIsYounger() throws IOException {
        Files.setLastModifiedTime(drop("甲.xls", "甲"), FileTime.from(NOW.minusMillis(1999)));

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED)).isEqualTo(new Sweep(List.of(), 1, 0));
        assertThat(folder.resolve("甲.xls")).exists();
    }

    @Test
    void takesAFileFromTheFutureAfterTwoLooksFarEnoughApart() throws IOException {
        Files.setLastModifiedTime(drop("甲.xls", "甲"), FileTime.from(NOW.plusSeconds(3600)));
        SteppingClock clock = new SteppingClock(NOW);
        Inbox inbox = inbox(clock);

        assertThat(inbox.receive(CATALOG, RECEIVED).settling()).isEqualTo(1);
        clock.step(Duration.ofMillis(1999));
        assertThat(inbox.receive(CATALOG, RECEIVED).settling()).isEqualTo(1);
        clock.step(Duration.ofMillis(1));
        assertThat(inbox.receive(CATALOG, RECEIVED).received()).hasSize(1);
    }

    @Test
    void tellsFilesFromTheFutureApartWhoseNamesLookAlikeAsText() throws Exception {
        assertThat(new ProcessBuilder(
                                "sh", "-c", "for name in '\\377' '\\376'; do touch -d 2099-01-01 $(printf $name); done")
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
        SteppingClock clock = new SteppingClock(NOW);
        Inbox inbox = inbox(clock);

        assertThat(inbox.receive(CATALOG, RECEIVED).settling()).isEqualTo(2);
        clock.step(Duration.ofSeconds(2));
        assertThat(inbox.receive(CATALOG, RECEIVED).received()).hasSize(2);
    }

    @Test
    void looksAgainFromTheBeginningWhenAFileHasGrown() throws IOException {
        Path file = drop("甲.xls", "甲");
        FileTime future = FileTime.from(NOW.plusSeconds(3600));
        Files.setLastModifiedTime(file, future);
        SteppingClock clock = new SteppingClock(NOW);
        Inbox inbox = inbox(clock);
        inbox.receive(CATALOG, RECEIVED);
        Files.writeString(file, "甲乙");
        Files.setLastModifiedTime(file, future);

        clock.step(Duration.ofSeconds(10));
        assertThat(inbox.receive(CATALOG, RECEIVED).settling()).isEqualTo(1);
        clock.step(Duration.ofSeconds(2));
        assertThat(inbox.receive(CATALOG, RECEIVED).received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".甲.xls", "~$甲.xls", "甲.xls.tmp", "甲.PART", "甲.xlsx.crdownload", ".sync/甲.xls", "上传.tmp/甲.xls"})
    void leavesNamesAloneThatAreNotForUs(String name) throws IOException {
        Path file = drop(name, "甲");

        assertThat(inbox(NOW).receive(CATALOG, RECEIVED)).isEqualTo(new Sweep(List.of(), 0, 1));
        assertThat(file).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有扩展名", "甲.表格", "a b\tc.xlsx", "-rf.xls", "甲\n乙.csv", "甲\\乙.csv", "甲.XLS", "'\"%20.xls"})
    void takesOddNamesAsTheyAre(String name) throws IOException {
        drop(name, "甲");

        Submission submission = inbox(NOW).receive(CATALOG, RECEIVED).received().get(0);

        assertThat(submission.file()).isEqualTo(name);
        assertThat(new Archive(home.resolve("archive")).submissions()).containsExactly(submission);
    }

    @Test
    void tellsTheFirstOfSeveralWithTheSameBytesFromItsDuplicates() throws IOException {
        drop("370481/甲.xls", "甲");
        drop("370481/乙.xls", "甲");
        drop("370402/甲.xls", "甲");

        List<Submission> received = inbox(NOW).receive(CATALOG, RECEIVED).received();

        String name = "20201105T013000-" + received.get(0).sha256().substring(0, 12);
        assertThat(received)
                .extracting(each -> each.id().value(), Submission::duplicateOf)
                .containsExactly(
                        tuple(name, null), tuple(name + "-2", null), tuple(name + "-3", new SubmissionId(name + "-2")));
        assertThat(archive.original(received.get(2))).hasContent("甲");
    }

    @Test
    void takesTheSameBytesAsADuplicateWhenTheyComeAgain() throws IOException {
        drop("甲.xls", "甲");
        Submission first = inbox(NOW).receive(CATALOG, RECEIVED).received().get(0);
        drop("甲.xls", "甲");

        Submission again = inbox(NOW.plusSeconds(60))
                .receive(CATALOG, RECEIVED.plusSeconds(60))
                .received()
                .get(0);

        assertThat(again.duplicateOf()).isEqualTo(first.id());
        assertThat(archive.submissions()).containsExactly(first, again);
    }

    @Test
    void readsTheSameBytesAgainAfterTheCatalogHasChanged() throws IOException {
        drop("甲.xls", "甲");
        inbox(NOW).receive(CATALOG, RECEIVED);
        drop("甲.xls", "甲");

        Submission again = inbox(NOW.plusSeconds(60))
                .receive(Catalogs.empty("d"), RECEIVED.plusSeconds(60))
                .received()
                .get(0);

        assertThat(again.duplicateOf()).isNull();
    }

    @Test
    void describesALinkAndNeverFollowsIt() throws IOException {
        Path secret = Files.writeString(home.resolve("机密.txt"), "机密");
        Files.createDirectory(home.resolve("别处"));
        Files.writeString(home.resolve("别处/甲.xls"), "甲");
        Files.createSymbolicLink(folder.resolve("文件.xls"), secret);
        Files.createSymbolicLink(folder.resolve("文件夹"), home.resolve("别处"));
        Files.createSymbolicLink(folder.resolve("断链.xls"), home.resolve("没有"));

        List<Submission> received =
                inbox(Instant.now().plusSeconds(60)).receive(CATALOG, RECEIVED).received();

        assertThat(received).hasSize(3).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Submission.Kind.LINK);
            assertThat(each.bytes()).isZero();
            assertThat(each.duplicateOf()).isNull();
            assertThat(archive.original(each)).doesNotExist();
        });
        assertThat(folder).isEmptyDirectory();
        assertThat(secret).hasContent("机密");
        assertThat(home.resolve("别处/甲.xls")).exists();
        assertThat(new Archive(home.resolve("archive")).submissions()).containsExactlyElementsOf(received);
    }

    @Test
    void leavesAloneWhatIsNeitherFileNorFolder() throws IOException, InterruptedException {
        Path pipe = folder.resolve("管道.xls");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(inbox(Instant.now().plusSeconds(60)).receive(CATALOG, RECEIVED))
                .isEqualTo(new Sweep(List.of(), 0, 1));
        assertThat(Files.exists(pipe, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void leavesAloneAFileThatMayNotBeRead() throws IOException {
        Path file = drop("甲.xls", "甲");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "this account may read everything");
        drop("乙.xls", "乙");

        Sweep sweep = inbox(NOW).receive(CATALOG, RECEIVED);

        assertThat(sweep.received()).extracting(Submission::inboxPath).containsExactly("乙.xls");
        assertThat(sweep.leftAlone()).isEqualTo(1);
        assertThat(file).exists();
    }

    @Test
    void takesAFileWhoseNameIsNotProperText() throws IOException, InterruptedException {
        String inGbk = "printf 甲 > \"$(printf '\\261\\355.xls')\"";
        Process shell =
                new ProcessBuilder("sh", "-c", inGbk).directory(folder.toFile()).start();
        assertThat(shell.waitFor()).isZero();

        Submission submission = inbox(Instant.now().plusSeconds(60))
                .receive(CATALOG, RECEIVED)
                .received()
                .get(0);

        assertThat(submission.file()).endsWith("\uFFFD.xls");
        assertThat(archive.original(submission)).hasContent("甲");
        assertThat(folder).isEmptyDirectory();
        assertThat(new Archive(home.resolve("archive")).submissions()).containsExactly(submission);
    }

    private Inbox inbox(Instant now) {
        return inbox(Clock.fixed(now, SHANGHAI));
    }

    private Inbox inbox(Clock clock) {
        return new Inbox(folder, archive, Duration.ofSeconds(2), clock);
    }

    private Path drop(String inboxPath, String content) throws IOException {
        Path file = folder.resolve(inboxPath);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }
}
