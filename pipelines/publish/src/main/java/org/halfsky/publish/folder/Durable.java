package org.halfsky.publish.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is needed so that a folder or file appears whole or not at all, even when the power goes. */
public final class Durable {

    private static final boolean FOLDERS_CANNOT_BE_OPENED =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Durable() {}

    /** Brings a folder, with all it holds, to disk and then gives it its name. */
    public static void appear(Path built, Path name) throws IOException {
        force(built);
        Files.move(built, name, StandardCopyOption.ATOMIC_MOVE);
        forceFolderOf(name);
    }

    /** Gives a finished file its name; a file or link that bears it already is replaced in the same step. */
    public static void replace(Path built, Path name) throws IOException {
        if (Files.isRegularFile(built, LinkOption.NOFOLLOW_LINKS)) {
            force(built);
        }
        Files.move(built, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolderOf(name);
    }

    /** Removes a file, a link or a folder with all it holds; nothing where nothing is. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path each : inside(path)) {
            Files.delete(each);
        }
    }

    private static void force(Path path) throws IOException {
        for (Path each : inside(path)) {
            forceOne(each);
        }
    }

    private static void forceFolderOf(Path path) throws IOException {
        forceOne(path.toAbsolutePath().resolveSibling("").normalize());
    }

    private static void forceOne(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (isFolder && FOLDERS_CANNOT_BE_OPENED) {
            return;
        }
        StandardOpenOption how = isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Contents before their folder. */
    private static List<Path> inside(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
