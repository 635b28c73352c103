package org.halfsky.ingest.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.halfsky.model.file.Sha256;

/**
 * Bytes that were copied and synced, and what they are known by.
 *
 * @param sha256 64 lower-case hex digits
 */
record HashedCopy(long bytes, String sha256) {

    /** The copy of something without bytes. */
    static final HashedCopy NOTHING = new HashedCopy(0, Sha256.of(new byte[0]));

    private static final int CHUNK = 1 << 16;

    /**
     * Copies a file.
     *
     * @throws UnreadableSourceException if the source cannot be read; any other exception is the fault of the target
     */
    static HashedCopy make(Path source, Path target) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = open(source);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = read(in, chunk); read >= 0; read = read(in, chunk)) {
                digest.update(chunk, 0, read);
                bytes += read;
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
        return new HashedCopy(bytes, Sha256.hex(digest));
    }

    /**
     * The hash of a file, without copying it.
     *
     * @throws UnreadableSourceException if it cannot be read
     */
    static String sha256(Path source) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = open(source)) {
            for (int read = read(in, chunk); read >= 0; read = read(in, chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return Sha256.hex(digest);
    }

    private static InputStream open(Path source) throws UnreadableSourceException {
        try {
            return Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UnreadableSourceException(e);
        }
    }

    private static int read(InputStream in, byte[] chunk) throws UnreadableSourceException {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw new UnreadableSourceException(e);
        }
    }
}
