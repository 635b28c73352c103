package org.halfsky.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Writing that is still there after the power fails: files and folders are synced, and whole folders appear in one step. */
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

    /** Makes the names in a folder lasting. */
    public static void sync(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // elsewhere a folder cannot be opened, and its names last without
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Makes a folder and those above it. */
    public static void makeFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath(); each != null && Files.notExists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectories(each);
            Path above = each.getParent();
            if (above != null) {
                sync(above);
            }
        }
    }

    /**
     * Moves a complete folder to its place, in one step.
     *
     * @throws IOException also if something stands there already
     */
    public static void place(Path complete, Path place) throws IOException {
        sync(complete);
        Path above = place.toAbsolutePath().getParent();
        if (above == null) {
            throw new IllegalArgumentException("%s: expected a folder below another".formatted(place));
        }
        makeFolders(above);
        Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
        sync(above);
    }

    /** Deletes a folder and all that is in it; nothing happens where there is none. */
    public static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : paths) {
            Files.deleteIfExists(each);
        }
    }
}
