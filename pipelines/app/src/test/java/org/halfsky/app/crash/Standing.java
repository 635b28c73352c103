package org.halfsky.app.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.halfsky.app.mainjob.FileTree;
import org.halfsky.publish.release.ReleaseCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** What must hold at any moment, also between a disturbance and the next start. */
final class Standing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Standing() {}

    /** Every file that was dropped is somewhere, the current release is whole, and so is every receipt. One line for each that is not. */
    static List<String> problems(Path home, Path before) throws Exception {
        SortedSet<String> kept = new TreeSet<>();
        SortedMap<String, String> dropped = FileTree.hashes(before.resolve("inbox"));
        for (String part : List.of("archive", "inbox")) {
            kept.addAll(FileTree.hashes(home.resolve(part)).values());
        }
        dropped.values().removeAll(kept);
        return Stream.of(
                        dropped.keySet().stream().map(each -> each + " is lost"),
                        ofRelease(home.resolve("releases/current"), before.resolve("releases/current")).stream(),
                        FileTree.files(home.resolve("receipts")).stream()
                                .filter(each -> each.endsWith("回执.json"))
                                .filter(each -> !isWhole(each))
                                .map(each -> each + " is half written"))
                .flatMap(each -> each)
                .toList();
    }

    /** Before a first night has published one there need be none. */
    private static List<String> ofRelease(Path current, Path before) {
        boolean isPublished = Files.exists(before) || Files.exists(current, LinkOption.NOFOLLOW_LINKS);
        return isPublished ? ReleaseCheck.problems(current) : List.of();
    }

    private static boolean isWhole(Path receipt) {
        try {
            return JSON.readTree(Files.readString(receipt)).has("submission");
        } catch (JacksonException half) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
