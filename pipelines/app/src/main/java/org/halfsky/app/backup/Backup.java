package org.halfsky.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a backup, also while a run goes on: nothing that it copies ever changes, and what moves while it copies is met at one place or
 * at both. Files in the inbox come before the archive into which they go, so none is missed; one that is in both is told to be a duplicate
 * when it is restored. Receipts and releases come before the archive too, so that it holds every submission they speak of. The warehouse
 * is made again, and the history of runs begins anew.
 */
public final class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private static final String INBOX = "inbox/";
    private static final List<String> PARTS = List.of(
            "config", "catalog", "operations/version", "operations/portal", "receipts", "releases", "inbox", "archive");

    private final Path home;
    private final Optional<String> current;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
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
     * @throws IllegalStateException  if the archive does not hold what the receipts speak of
     */
    public static BackedUp write(Home home, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new InvalidBackupException(file, "is there already, and nothing is overwritten");
        }
        Backup backup = new Backup(home);
        // a name of its own, for another process may be at the same; only its owner may read it, for config/ holds
        // passwords
        Path draft = Files.createTempFile(file.toAbsolutePath().resolveSibling(""), file.getFileName() + ".", ".part");
        try {
            backup.write(draft);
            Durable.appear(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        return new BackedUp(backup.sums.size(), backup.bytes);
    }

    private void write(Path draft) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED); // most of it is compressed already
            for (String part : PARTS) {
                add(zip, home.resolve(part), part);
            }
            BackupFormat.requireArchive(sums.keySet());
            addSums(zip);
        }
    }

    /** A part may lie on another disk with a link in its place. What lies in the inbox is somebody else's, whose links lead nowhere. */
    private void add(ZipOutputStream zip, Path path, String name) throws IOException {
        boolean isSent = name.startsWith(INBOX);
        LinkOption[] links = isSent ? new LinkOption[] {LinkOption.NOFOLLOW_LINKS} : new LinkOption[0];
        if (path.getFileName().toString().startsWith(".") && !isSent) {
            return; // somebody is still writing it
        }
        try {
            if (name.equals(BackupFormat.CURRENT)) {
                putCurrent(zip);
            } else if (Files.isDirectory(path, links)) {
                addFolder(zip, path, name);
            } else if (Files.isRegularFile(path, links)) {
                copy(zip, name, path);
            } else if (Files.isSymbolicLink(path) && !isSent) {
                throw new FileSystemException(path.toString(), null, "is a link to what is not there");
            }
        } catch (NoSuchFileException gone) {
            return; // taken from the inbox, or renewed, while this went on: it is met again where it is now
        } catch (AccessDeniedException closed) {
            if (!isSent) {
                throw closed;
            }
            LOG.warn("backup: {} cannot be read and is left out, as an intake leaves it alone", path);
        }
    }

    private void addFolder(ZipOutputStream zip, Path path, String name) throws IOException {
        if (folders.add(name)) {
            zip.putNextEntry(new ZipEntry(name + "/")); // an empty one may be where a county drops its files
            zip.closeEntry();
        }
        for (Path each : inside(path)) {
            add(zip, each, name + "/" + each.getFileName());
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
            String free = free(name);
            zip.putNextEntry(new ZipEntry(free));
            DigestedCopy copy = DigestedCopy.of(in, zip);
            zip.closeEntry();
            sums.put(free, copy.sha256());
            bytes += copy.bytes();
        }
    }

    /** Names that are not proper text, such as those in another encoding, may look alike as text. */
    private String free(String name) {
        int file = name.lastIndexOf('/') + 1;
        String free = name;
        for (int next = 2; sums.containsKey(free); next++) {
            free = name.substring(0, file) + next + "-" + name.substring(file);
        }
        return free;
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
            String line = BackupFormat.line(each.getValue(), each.getKey()) + "\n";
            zip.write(line.getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }
}
