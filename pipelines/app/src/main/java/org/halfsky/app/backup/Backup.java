package org.halfsky.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import org.halfsky.model.file.Sha256;
import org.halfsky.publish.release.CurrentRelease;

/**
 * Writes a backup, also while a run goes on: nothing that it copies ever changes, and what moves while it copies is met at one place or
 * at both. Files in the inbox come before the archive into which they go, so none is missed; one that is in both is told to be a duplicate
 * when it is restored. Receipts and releases come before the archive too, so that it holds every submission they speak of. The warehouse
 * is made again, and the history of runs begins anew.
 */
public final class Backup {

    private static final List<String> PARTS = List.of(
            "config", "catalog", "operations/version", "operations/portal", "receipts", "releases", "inbox", "archive");

    private final Path home;
    private final Optional<String> current;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private long bytes;

    private Backup(Home home) throws IOException {
        this.home = home.folder();
        this.current = new CurrentRelease(home.releases()).name();
    }

    /**
     * Writes one.
     *
     * @param file appears when it is complete, and replaces nothing
     * @throws InvalidBackupException if there is a file of that name
     */
    public static BackedUp write(Home home, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new InvalidBackupException(file, "is there already, and nothing is overwritten");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Backup backup = new Backup(home);
        Files.deleteIfExists(draft);
        OwnersOnly.create(draft); // it may hold the passwords of config/
        try (OutputStream out = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED); // most of it is compressed already
            for (String part : PARTS) {
                backup.add(zip, backup.home.resolve(part));
            }
            backup.addSums(zip);
        }
        Durable.appear(draft, file);
        return new BackedUp(backup.sums.size(), backup.bytes);
    }

    private void add(ZipOutputStream zip, Path path) throws IOException {
        String name = home.relativize(path).toString().replace('\\', '/');
        if (path.getFileName().toString().startsWith(".") && !name.startsWith("inbox/")) {
            return; // somebody is still writing it
        }
        try {
            if (name.equals(BackupFormat.CURRENT)) {
                putCurrent(zip);
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                zip.putNextEntry(new ZipEntry(name + "/")); // an empty one may be where a county drops its files
                zip.closeEntry();
                for (Path each : inside(path)) {
                    add(zip, each);
                }
            } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                copy(zip, name, path);
            }
        } catch (NoSuchFileException gone) {
            return; // taken from the inbox, or renewed, while this went on: it is met again where it is now
        }
    }

    /** The release that was current at the beginning: one that became so since may not have been met. */
    private void putCurrent(ZipOutputStream zip) throws IOException {
        if (current.isPresent()) {
            put(zip, BackupFormat.CURRENT, current.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A manifest comes last, so that a release that was retired on the way has none. */
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted(Comparator.comparing((Path each) -> each.endsWith(BackupFormat.MANIFEST))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void copy(ZipOutputStream zip, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            DigestedCopy copy = DigestedCopy.of(in, zip);
            zip.closeEntry();
            sums.put(name, copy.sha256());
            bytes += copy.bytes();
        }
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        sums.put(name, Sha256.of(content));
        bytes += content.length;
    }

    private void addSums(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupFormat.SUMS));
        for (var each : sums.entrySet()) {
            zip.write((each.getValue() + "  " + each.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }
}
