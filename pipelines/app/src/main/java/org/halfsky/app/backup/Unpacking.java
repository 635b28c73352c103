package org.halfsky.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import org.halfsky.publish.release.CurrentRelease;

/** Unpacks a backup, and checks every byte of it. */
final class Unpacking {

    private final Path file;
    private final Path draft;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private long bytes;

    private Unpacking(Path file, Path draft) {
        this.file = file;
        this.draft = draft;
    }

    /**
     * Makes a home's content out of a backup.
     *
     * @param draft not there yet
     * @throws InvalidBackupException if the file is no backup, or not a complete one
     */
    static BackedUp unpack(Path file, Path draft) throws IOException {
        Unpacking unpacking = new Unpacking(file, draft);
        try {
            unpacking.unpack();
        } catch (ZipException broken) {
            throw new InvalidBackupException(file, "is no backup, or was cut off (%s)".formatted(broken.getMessage()));
        }
        return new BackedUp(unpacking.sums.size(), unpacking.bytes);
    }

    private void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry listed = zip.getEntry(BackupFormat.SUMS);
            if (listed == null) {
                throw new InvalidBackupException(file, "has no %s, so it is no backup".formatted(BackupFormat.SUMS));
            }
            for (ZipEntry each : zip.stream().toList()) {
                if (!each.getName().equals(BackupFormat.SUMS)) {
                    unpack(zip, each);
                }
            }
            compare(zip, listed);
        }
        restoreReleases();
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        Path place = draft.resolve(entry.getName()).normalize();
        if (!place.startsWith(draft)) {
            throw new InvalidBackupException(file, "has an entry outside of a home: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.resolveSibling(""));
        if (place.startsWith(draft.resolve("config")) || place.startsWith(draft.resolve("operations"))) {
            OwnersOnly.create(place);
        }
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(place)) {
            DigestedCopy copy = DigestedCopy.of(in, out);
            sums.put(entry.getName(), copy.sha256());
            bytes += copy.bytes();
        }
    }

    /** Releases that were being retired while they were copied go; the link becomes one again, where links can be made. */
    private void restoreReleases() throws IOException {
        Path releases = new Home(draft).releases();
        if (!Files.isDirectory(releases)) {
            return;
        }
        SortedSet<String> complete = new TreeSet<>();
        for (Path each : inside(releases)) {
            if (Files.exists(each.resolve(BackupFormat.MANIFEST))) {
                complete.add(each.getFileName().toString());
            } else if (Files.isDirectory(each)) {
                Durable.delete(each);
            }
        }
        CurrentRelease current = new CurrentRelease(releases);
        String named = current.name().orElse("");
        if (!complete.isEmpty()) {
            current.switchTo(complete.contains(named) ? named : complete.last());
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private void compare(ZipFile zip, ZipEntry listed) throws IOException {
        String text = new String(zip.getInputStream(listed).readAllBytes(), StandardCharsets.UTF_8);
        Set<String> lines = new HashSet<>(Arrays.asList(text.split("\n", -1)));
        lines.remove(""); // behind the last
        for (var each : sums.entrySet()) {
            String line = BackupFormat.line(each.getValue(), each.getKey());
            if (!lines.remove(line)) {
                lines.add(line);
            }
        }
        SortedSet<String> differing = new TreeSet<>();
        lines.forEach(each -> differing.add(each.substring(each.indexOf("  ") + 2)));
        if (!differing.isEmpty()) {
            throw new InvalidBackupException(
                    file,
                    "%d files are not what was backed up, %s the first of them"
                            .formatted(differing.size(), differing.first()));
        }
    }
}
