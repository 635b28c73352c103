package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are put together for a download. Each is made once and kept for a while, so that a download that broke off goes on where it
 * stopped; the oldest go first.
 */
final class KeptFiles {

    private static final int MOST = 200;
    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;

    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The file of that name, at once where it is kept; who wants one that has to be made waits for those that are being made.
     *
     * @param name safe as a file's name; whatever would make another file of it is part of it
     */
    Path of(String name, Maker maker) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : made(name, file, maker);
    }

    private synchronized Path made(String name, Path file, Maker maker) throws IOException {
        if (!Files.exists(file)) { // somebody else may have wanted the same
            Files.createDirectories(folder);
            forgetOldest();
            Path draft = file.resolveSibling("." + name);
            maker.make(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** Makes room for one more. Whoever is taking a file takes it to its end. */
    private void forgetOldest() throws IOException {
        long bytes = 0;
        int kept = 1;
        for (Kept each : newestFirst()) {
            bytes += each.attributes().size();
            kept++;
            if (kept > MOST || bytes > MOST_BYTES) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    private List<Kept> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> kept = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                kept.add(new Kept(each, Files.readAttributes(each, BasicFileAttributes.class)));
            }
            kept.sort(Comparator.comparing((Kept each) -> each.attributes().lastModifiedTime())
                    .reversed());
            return kept;
        }
    }

    private record Kept(Path file, BasicFileAttributes attributes) {}

    /** Makes a file. */
    interface Maker {

        /** @param draft bears the name of another one that was left unfinished, perhaps */
        void make(Path draft) throws IOException;
    }
}
