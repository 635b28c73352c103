package org.halfsky.app.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** {@code kill -9}, and what lies in {@code warehouse/} is not what was written there. */
final class Damaged {

    private static final String FILE = "warehouse/halfsky.duckdb";
    private static final int BLOCK = 1 << 18;

    private Damaged() {}

    /** The end of the write-ahead log never came to disk. */
    record LogCutOff() implements Fault {

        @Override
        public String name() {
            return "kill -9, and the write-ahead log is cut off";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String struck = new Killed.AfterAStep().strike(home, scene, random);
            Path log = home.resolve(FILE + ".wal");
            if (struck == null || Files.notExists(log) || Files.size(log) == 0) {
                return struck;
            }
            long left = random.nextLong(Files.size(log));
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(left);
            }
            return struck + ", %d bytes left".formatted(left);
        }
    }

    /** One block was overwritten. */
    record Block() implements Fault {

        @Override
        public String name() {
            return "kill -9, and a block of the warehouse is noise";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String struck = new Killed.AfterAStep().strike(home, scene, random);
            byte[] noise = new byte[BLOCK];
            random.nextBytes(noise);
            long place = overwrite(home.resolve(FILE), noise, random);
            return struck + ", at byte " + place;
        }

        private static long overwrite(Path file, byte[] noise, Random random) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                long place = random.nextLong(Math.max(1, channel.size() - noise.length));
                channel.write(ByteBuffer.wrap(noise), place);
                return place;
            }
        }
    }

    /** The file is that of the evening before: sound, but without what was answered since. */
    record OldFile() implements Fault {

        @Override
        public String name() {
            return "kill -9, and the warehouse of the evening before comes back";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String struck = new Killed.AfterAStep().strike(home, scene, random);
            Files.deleteIfExists(home.resolve(FILE + ".wal"));
            Files.copy(scene.before().resolve(FILE), home.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            return struck;
        }
    }
}
