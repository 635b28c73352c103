package org.halfsky.app.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.model.file.Sha256;

/** What lies below a folder: compared by content, and copied. */
public final class FileTree {

    private FileTree() {}

    /** SHA-256 by path below the folder; of a link, where it leads. */
    public static SortedMap<String, String> hashes(Path folder) throws Exception {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path each : files(folder)) {
            hashes.put(
                    folder.relativize(each).toString(),
                    Files.isSymbolicLink(each) ? "-> " + Files.readSymbolicLink(each) : Sha256.of(each));
        }
        return hashes;
    }

    /** Copies every so many of the files into an inbox, as if they had been dropped an hour before the clock stood still. */
    static void drop(Path samples, Path inbox, int every) throws IOException {
        drop(samples, inbox, every, 0);
    }

    /** The same, beginning with a later one. */
    public static void drop(Path samples, Path inbox, int every, int first) throws IOException {
        drop(samples, inbox, every, first, "");
    }

    /** The same, of those whose path begins so. */
    public static void drop(Path samples, Path inbox, int every, int first, String beginning) throws IOException {
        List<Path> files = files(samples).stream()
                .filter(each -> samples.relativize(each).toString().startsWith(beginning))
                .toList();
        for (int i = first; i < files.size(); i += every) {
            Path copy = inbox.resolve(samples.relativize(files.get(i)).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(files.get(i), copy, LinkOption.NOFOLLOW_LINKS);
            Files.setLastModifiedTime(copy, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
        }
    }

    /** Every file, by path; none, where the folder is not there. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
