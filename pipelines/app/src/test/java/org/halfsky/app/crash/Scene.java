package org.halfsky.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.halfsky.app.decision.DecisionDesk;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.app.mainjob.FileTree;
import org.halfsky.app.program.Program;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.decision.Decider;

/**
 * A home and work for the next night: files of which two are the same, and one that is no table; where there is a night behind it, a
 * return as well.
 *
 * @param before   the home, as it stands before the disturbed night
 * @param expected what that night leaves when nothing disturbs it
 * @param lasting  how long it takes then, as a process of its own
 * @param growth   by how many bytes the home grows
 * @param boundaries the line that each of its steps ends with, once each
 */
record Scene(Path before, SortedMap<String, String> expected, Duration lasting, long growth, List<String> boundaries) {

    private static final Path SAMPLES = Path.of("../../sample-data/inbox");
    private static final String OF_ONE_PREFECTURE = "3704"; // more areas make the night longer, not harder
    private static final int EVERY = 8;

    /** Makes one with a night behind it in a folder. */
    static Scene in(Path folder) throws Exception {
        Path before = folder.resolve("before");
        FileTree.drop(SAMPLES, before.resolve("inbox"), EVERY, 0, OF_ONE_PREFECTURE);
        require(StandingClockRun.run(before, "nightly"));
        sendBackTheFirst(before);
        return undisturbed(before, folder);
    }

    /** Makes one in a folder where nothing was run yet. */
    static Scene ofAFirstNight(Path folder) throws Exception {
        return undisturbed(folder.resolve("before"), folder);
    }

    private static Scene undisturbed(Path before, Path folder) throws Exception {
        dropFiles(before.resolve("inbox"));
        Path undisturbed = folder.resolve("undisturbed");
        copy(before, undisturbed);
        long started = System.nanoTime();
        Program night = Night.start(undisturbed);
        require(night.awaitEnd() == 0);
        return new Scene(
                before,
                Outcome.of(undisturbed),
                Duration.ofNanos(System.nanoTime() - started),
                bytes(undisturbed) - bytes(before),
                Night.steps(night));
    }

    /** The home as it stands before the disturbed night, once more. */
    Path again(Path home) throws IOException {
        copy(before, home);
        return home;
    }

    private static void sendBackTheFirst(Path home) throws Exception {
        try (Installation installation = StandingClockRun.open(home)) {
            Submission first = installation.part(Archive.class).submissions().get(0);
            installation
                    .part(DecisionDesk.class)
                    .sendBack(first.id(), new Decider("张三", AreaCode.NATION), "口径有误，请重新报送");
        }
    }

    private static void dropFiles(Path inbox) throws IOException {
        FileTree.drop(SAMPLES, inbox, EVERY, EVERY / 2, OF_ONE_PREFECTURE);
        Path one = FileTree.files(inbox).get(0);
        Files.copy(one, one.resolveSibling("又一份-" + one.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        droppedWith(one, Files.writeString(inbox.resolve("说明.txt"), "不是表格"));
    }

    private static void droppedWith(Path other, Path file) throws IOException {
        Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setTimes(Files.getLastModifiedTime(other), null, null);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(
                        each,
                        to.resolve(from.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path each : FileTree.files(folder)) {
            bytes += Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) ? Files.size(each) : 0;
        }
        return bytes;
    }

    private static void require(boolean completed) {
        if (!completed) {
            throw new IllegalStateException("a night without any disturbance did not complete");
        }
    }
}
