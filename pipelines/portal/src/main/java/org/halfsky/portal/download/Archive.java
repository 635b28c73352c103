package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.halfsky.model.file.Sha256;

/** A ZIP file in the making. Its last part lists the others with their hashes; the same parts give the same bytes. */
final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime made;
    private final StringBuilder sums = new StringBuilder();

    /** @param made stands in it as the time of every part */
    Archive(Path file, LocalDateTime made) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
        this.made = made;
    }

    /** A file that is packed already and whose hash is known. */
    void addPacked(String name, Path file, String sha256) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        add(name, file, sha256);
    }

    /** A file that gets smaller when it is packed. */
    void addPlain(String name, Path file) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        add(name, file, Sha256.of(file));
    }

    void addText(String name, String text) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        end(name, Sha256.of(text));
    }

    /** Adds the list of hashes, and is done. */
    void finish() throws IOException {
        begin("SHA256SUMS");
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void add(String name, Path file, String sha256) throws IOException {
        begin(name);
        Files.copy(file, zip);
        end(name, sha256);
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
    }

    private void end(String name, String sha256) throws IOException {
        zip.closeEntry();
        sums.append(sha256).append("  ").append(name).append('\n');
    }
}
