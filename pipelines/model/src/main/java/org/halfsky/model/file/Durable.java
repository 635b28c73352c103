package org.halfsky.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Writing that is still there after the power fails: a file or folder is on disk before it appears under its name, whole or not at all. */
public final class Durable {

    private Durable() {}

    /** Writes a new file. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Writes a file that may be there already: whoever looks sees the old content or the new one. */
    public static void renew(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        delete(draft);
        write(draft, bytes);
        replace(draft, file);
    }

    /** Makes a folder and those above it. */
    public static void makeFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath(); each != null && Files.notExists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectories(each);
            syncNameOf(each);
        }
    }

    /**
     * Gives a finished file or folder, with all that it holds, its name; folders above it are made.
     *
     * @throws IOException also if something bears that name already
     */
    public static void appear(Path built, Path name) throws IOException {
        makeFolders(above(name));
        force(built);
        if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(name.toString());
        }
        Files.move(built, name, StandardCopyOption.ATOMIC_MOVE);
        syncNameOf(name);
    }

    /** Gives a finished file its name; a file or link that bears it already is replaced in the same step. */
    public static void replace(Path built, Path name) throws IOException {
        if (Files.isRegularFile(built, LinkOption.NOFOLLOW_LINKS)) {
            force(built);
        }
        Files.move(built, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncNameOf(name);
    }

    /** Removes a file, a link or a folder with all it holds; nothing where nothing is. */
    public static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : inside(path)) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Makes the names in a folder lasting. */
    public static void sync(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // elsewhere a folder cannot be opened, and its names last without
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void force(Path path) throws IOException {
        for (Path each : inside(path)) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                sync(each);
            } else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    private static void syncNameOf(Path path) throws IOException {
        sync(above(path));
    }

    private static Path above(Path path) {
        return path.toAbsolutePath().resolveSibling("").normalize();
    }

    /** Contents before their folder. */
    private static List<Path> inside(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
