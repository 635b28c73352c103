package org.halfsky.app.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right of one process to work on a home. The operating system takes it back from a process that dies, however it dies; what the
 * file says is only for people.
 */
public final class HomeLock implements AutoCloseable {

    /** A byte far behind the text, so that the holder's name stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the home for this process.
     *
     * @throws HomeHeldException if another process, or another command of this one, holds it, or a restore has not come to its end; the
     *                           message names the holder
     */
    public static HomeLock take(Home home) throws IOException {
        if (Files.exists(home.restoring())) {
            throw new HomeHeldException(
                    home,
                    "a restore that has not come to its end (if none is at work: give `halfsky restore` again, with the same backup)");
        }
        home.prepare();
        Path file = home.operations().resolve("holder");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new HomeHeldException(home, holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.UTF_8.encode(
                            "process " + ProcessHandle.current().pid()),
                    0);
            return new HomeLock(channel);
        } catch (OverlappingFileLockException held) {
            channel.close();
            throw new HomeHeldException(home, "another command of this process");
        } catch (HomeHeldException held) {
            channel.close();
            throw held;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        String said = StandardCharsets.UTF_8.decode(text.flip()).toString();
        return said.isBlank() ? "another process" : said;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
