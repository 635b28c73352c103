package org.halfsky.portal.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.given.ShelvedRelease;

/**
 * One archive with all documents of an area and those below it. It is put together once and kept for a while, so that a download that
 * broke off goes on where it stopped; the same release gives the same bytes.
 */
final class Bundle {

    private static final int MOST_KEPT = 20;

    private final Path folder;

    Bundle(Path folder) {
        this.folder = folder;
    }

    /** The archive; others who want the same wait for it. */
    synchronized Path of(ShelvedRelease release, AreaCode area, List<ShelvedRelease.File> files) throws IOException {
        Path archive = folder.resolve("%s_%s.zip".formatted(release.name(), area));
        if (!Files.exists(archive)) {
            Files.createDirectories(folder);
            forgetOldest();
            Path draft = archive.resolveSibling("." + archive.getFileName());
            write(release, files, draft);
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
        }
        return archive;
    }

    private static void write(ShelvedRelease release, List<ShelvedRelease.File> files, Path draft) throws IOException {
        LocalDateTime made = release.createdAt().toLocalDateTime();
        StringBuilder sums = new StringBuilder();
        try (OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.setLevel(0); // the documents are packed already
            for (ShelvedRelease.File each : files) {
                begin(zip, each.path(), made);
                Files.copy(release.folder().resolve(each.path()), zip);
                zip.closeEntry();
                sums.append(each.sha256()).append("  ").append(each.path()).append('\n');
            }
            begin(zip, "SHA256SUMS", made);
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime made) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> kept = Files.list(folder)) {
            List<Path> old = kept.sorted(Comparator.comparing(Bundle::time).reversed())
                    .skip(MOST_KEPT - 1L)
                    .toList();
            for (Path each : old) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
