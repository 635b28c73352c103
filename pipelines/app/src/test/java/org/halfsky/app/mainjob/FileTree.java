package org.halfsky.app.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies below a folder: compared by content, and copied. */
final class FileTree {

    private FileTree() {}

    /** SHA-256 by path below the folder. */
    static SortedMap<String, String> hashes(Path folder) throws Exception {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path each : files(folder)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(each));
            hashes.put(folder.relativize(each).toString(), HexFormat.of().formatHex(hash));
        }
        return hashes;
    }

    /** Copies links as links, times as they are. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : files(from)) {
            Path copy = to.resolve(from.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
